import { type Outcome, OUTCOMES } from "../../../company/outcome.ts";
import type { Chances } from "../../../debrief/chances.ts";
import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { percent } from "./percent.ts";
import "./chances.css";

interface ChanceTableProps {
  caption: string;
  /** Two sets of chances to be compared; the second is the one that counts. */
  columns: readonly { readonly name: string; readonly chances: Chances }[];
  /** The outcome that it is about, if it is about one. */
  about?: Outcome | null;
}

/** How all ways on end, as bars with their figures. */
export function ChanceTable({ caption, columns, about = null }: ChanceTableProps) {
  return (
    <table class="chances">
      <caption class="only-read">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="only-read">{tDebrief("chances.ending")}</span>
          </th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {OUTCOMES.map((outcome) => (
          <tr key={outcome} class={`${outcome}${outcome === about ? " about" : ""}`}>
            <th scope="row">{t(`outcome.${outcome}`)}</th>
            {columns.map(({ name, chances }) => (
              <td key={name}>
                {chances[outcome] > 0 && <span class="chance-bar" style={{ "--share": chances[outcome] }} />}
                {percent(chances[outcome])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
