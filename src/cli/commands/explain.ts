import { parseArgs } from "node:util";
import { DIAGNOSTIC_CODES, type DiagnosticCode, didYouMean } from "../../scenario/diagnostic.ts";
import { type Command, SOUND, UsageError } from "../command.ts";
import { type Explanation, EXPLANATIONS } from "../explanations.ts";

/** Explains what a diagnostic is about, with an example. */
export const explain: Command = {
  usage: "explain [CODE]",
  about: "explains a diagnostic, or lists them all",
  run(args, terminal) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [code, ...more] = positionals;
    if (more.length > 0) throw new UsageError("name one code");
    if (code === undefined) {
      terminal.print(DIAGNOSTIC_CODES.map((each) => `${each}\n${indented(firstSentence(each))}`).join("\n"));
    } else if (isCode(code)) {
      terminal.print(explained(code, EXPLANATIONS[code]));
    } else {
      throw new UsageError(
        `there is no diagnostic "${code}"; ${didYouMean(code, DIAGNOSTIC_CODES) ?? "`explain` alone lists all"}`,
      );
    }
    return SOUND;
  },
};

const isCode = (name: string): name is DiagnosticCode => (DIAGNOSTIC_CODES as readonly string[]).includes(name);

const firstSentence = (code: DiagnosticCode): string => {
  const [sentence = ""] = EXPLANATIONS[code].text.split(/[.:](?=\s|$)/);
  return `${sentence}.`;
};

function explained(code: DiagnosticCode, { text, right, wrong }: Explanation): string {
  const shownWrong = wrong === "" ? "(left out)" : wrong;
  return [code, "", wrapped(text), "", "Wrong:", indented(shownWrong), "", "Right:", indented(right)].join("\n");
}

/** An example as it stands in a file, with its own indentation kept and very long lines cut. */
function indented(example: string): string {
  const rows = example.replace(/\n$/, "").split("\n");
  const written = rows.filter((row) => row.trim() !== "");
  const margin = Math.min(...written.map((row) => row.length - row.trimStart().length));
  return rows.map((row) => `    ${shortened(row.slice(margin))}`).join("\n");
}

const LINE = 88;
const LONGEST_ROW = 200;

const wrapped = (text: string): string => text.replace(new RegExp(`(.{1,${LINE}})(?: +|$)`, "g"), "$1\n").trimEnd();

const shortened = (row: string): string =>
  row.length > LONGEST_ROW ? `${row.slice(0, LONGEST_ROW / 2)}… (${row.length} characters)` : row;
