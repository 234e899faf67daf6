import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { COUNT_KEYS, GUESS_KEYS, KEY_MAP } from "../../workshop/keys.ts";
import { Dialog } from "../base/Dialog.tsx";
import "./dialogs.css";

interface HelpDialogProps {
  keys: typeof KEY_MAP;
  countKeys: typeof COUNT_KEYS;
  guessKeys: typeof GUESS_KEYS;
  onClose: () => void;
}

/** Every key there is, and which of them a clicker has. */
export function HelpDialog({ keys, countKeys, guessKeys, onClose }: HelpDialogProps) {
  const counting = [
    { keys: countKeys, words: tWorkshop("keys.count") },
    { keys: guessKeys, words: tWorkshop("keys.guess") },
  ];
  const rowsOf = (onClicker: boolean) =>
    keys
      .filter(({ clicker }) => clicker === onClicker)
      .map(({ keys, kind }) => <Row key={kind} keys={keys} words={tWorkshop(`keys.${kind}`)} clicker={onClicker} />);
  return (
    <Dialog title={tWorkshop("keys.heading")} wide onClose={onClose}>
      <p>{tWorkshop("keys.hint")}</p>
      <dl class="key-map">
        {rowsOf(true)}
        {counting.map(({ keys, words }) => (
          <Row key={words} keys={keys} words={words} />
        ))}
        {rowsOf(false)}
      </dl>
    </Dialog>
  );
}

/** Keys whose name is no sign. */
const SIGNS: Readonly<Record<string, string>> = {
  " ": tWorkshop("keys.space"),
  PageDown: tWorkshop("keys.pageDown"),
  PageUp: tWorkshop("keys.pageUp"),
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowDown: "↓",
  ArrowUp: "↑",
};

const Row = ({ keys, words, clicker = false }: { keys: readonly string[]; words: string; clicker?: boolean }) => (
  <div>
    <dt>
      {keys.map((key) => (
        <kbd key={key} class="key">
          {SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key)}
        </kbd>
      ))}
    </dt>
    <dd>
      {words} {clicker && <small class="tag">{tWorkshop("keys.clicker")}</small>}
    </dd>
  </div>
);
