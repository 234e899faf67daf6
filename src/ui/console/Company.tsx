import { METERS, SYMPTOMS, VITALS } from "../../company/figures.ts";
import { t } from "../../i18n/t.ts";
import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { ConsoleCompany, ConsoleView } from "../../workshop/console-view.ts";
import { Shape } from "../workshop/Shape.tsx";
import "./company.css";

/** The meters, which the person who leads always sees, and in an aftermath what has moved. */
export function Company({ view }: { view: ConsoleView }) {
  const [first] = view.companies;
  return (
    <section class="console-company" aria-labelledby="console-company">
      <h2 id="console-company">
        {tWorkshop("company.heading")} {view.metersHidden && <small>{tWorkshop("company.hidden")}</small>}
      </h2>
      {view.settings.mode === "parallel" ? <Side view={view} /> : first && <Figures company={first} />}
    </section>
  );
}

function Figures({ company: { story } }: { company: ConsoleCompany }) {
  const { company, needs, phase, aftermath } = story;
  const moved = new Map(aftermath?.changes.map(({ figure, before, after }) => [figure, signed(after - before)]));
  return (
    <>
      {METERS.map((meter) => (
        <div key={meter} class={`console-bar ${meter}`}>
          <span>{t(`figure.${meter}`)}</span>
          <span class="tube" aria-hidden="true">
            <i style={{ width: `${company[meter]}%` }} />
            {phase === "deciding" && <b style={{ left: `${needs[meter]}%` }} />}
          </span>
          <strong>{company[meter]}</strong>
          <small>
            {phase === "deciding" ? tWorkshop("company.needs", { needed: needs[meter] }) : moved.get(meter)}
          </small>
        </div>
      ))}
      <ul class="console-vitals">
        {[...SYMPTOMS, ...VITALS].map((figure) => (
          <li key={figure}>
            {t(`figure.${figure}`)} <strong>{company[figure]}</strong> {moved.get(figure)}
          </li>
        ))}
      </ul>
    </>
  );
}

const signed = (by: number): string => (by < 0 ? `−${-by}` : `+${by}`);

/** Companies of several teams, side by side. */
function Side({ view: { companies, settings } }: { view: ConsoleView }) {
  const shown = [...METERS, ...SYMPTOMS];
  return (
    <table class="side">
      <thead>
        <tr>
          <th scope="col">{tWorkshop("company.team")}</th>
          {shown.map((figure) => (
            <th key={figure} scope="col">
              <span class="only-read">{t(`figure.${figure}`)}</span>
              <span aria-hidden="true">{tWorkshop(`company.short.${figure}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {companies.map(({ team, story }) => {
          const of = settings.teams.find(({ id }) => id === team);
          return (
            <tr key={team}>
              <th scope="row">
                {of && <Shape name={of.shape} colour={of.colour} />} {of?.name}
              </th>
              {shown.map((figure) => (
                <td key={figure}>{story.company[figure]}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
