import { OUTCOMES } from "../company/outcome.ts";
import { BOTS, type ChoiceCount, type Exploration, type Proof } from "../explore/exploration.ts";

/** What exploring a scenario has shown, as text for a terminal. */
export function tableOf(exploration: Exploration): string {
  return [head(exploration), outcomes(exploration), choices(exploration), lessons(exploration), proofs(exploration)]
    .filter((block) => block !== "")
    .join("\n\n");
}

function head({ scenario, complete, partial, plays, states, elapsedMs, decisions, words }: Exploration): string {
  const what = complete
    ? `${count(plays)} plays, every one there is, through ${count(states)} positions`
    : `${count(plays)} plays by chance, least-used choices first: ${partial === true ? "stopped before all were counted" : "there are too many to play them all"}`;
  return [
    `${scenario}: ${what}, in ${(elapsedMs / 1000).toFixed(1)} s`,
    `${range(decisions)} decisions, ${range(words)} words`,
  ].join("\n");
}

function outcomes({ outcomes: found, bots, lastRecovery }: Exploration): string {
  const rows = OUTCOMES.map((outcome) => [
    outcome,
    percent(found[outcome].share),
    ...BOTS.map((bot) => percent(bots[bot][outcome])),
    found[outcome].reachable ? String(lastRecovery[outcome] ?? "–") : "never",
  ]);
  return table(["ends in", "all plays", ...BOTS, "lost after"], rows);
}

/** Every choice in the order of the story. */
function choices({ choices: found, plays }: Exploration): string {
  const rows = Object.entries(found).map(([key, choice]) => [
    key,
    percent(choice.reached / plays),
    choice.timesLocked === 0 ? "" : percent(choice.timesLocked / plays),
    choice.best === null ? "?" : percent(choice.best),
    remark(choice),
  ]);
  return table(["choice", "taken", "locked", "best", ""], rows);
}

function remark({ reached, best, dominated }: ChoiceCount): string {
  if (reached === 0) return "never reached";
  if (dominated === true) return "dominated";
  return best === 1 ? "always best" : "";
}

function lessons({ lessons: found }: Exploration): string {
  return table(
    ["lesson", "plays"],
    Object.entries(found).map(([lesson, share]) => [lesson, percent(share)]),
  );
}

function proofs({ proofs: found }: Exploration): string {
  return found.map(proofLine).join("\n");
}

function proofLine({ name, holds, counterexample }: Proof): string {
  return `${holds ? "✓ holds" : "✗ fails"}  ${name}${counterexample === undefined ? "" : `: ${counterexample}`}`;
}

/** Columns as wide as they need to be, the first to the left, the others to the right. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(heads), widths.map((width) => "─".repeat(width)).join("──"), ...rows.map(line)].join("\n");
}

const count = (number: number): string => number.toLocaleString("en");

const range = ({ min, max }: { min: number; max: number }): string =>
  min === max ? count(min) : `${count(min)} to ${count(max)}`;

function percent(share: number): string {
  if (share === 0) return "0 %";
  return share < 0.001 ? "<0.1 %" : `${(share * 100).toFixed(1)} %`;
}
