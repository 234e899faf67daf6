import { parseArgs } from "node:util";
import { FIGURES } from "../../company/figures.ts";
import { compile } from "../../story/compile.ts";
import { type Transcript, type TranscriptDecision, transcriptOf } from "../../story/transcript.ts";
import { type Command, NOT_SOUND, SOUND, UsageError } from "../command.ts";
import { BOTS } from "../../explore/exploration.ts";
import { playAs } from "../../explore/play-as.ts";
import { soundScenario } from "../files.ts";
import { proseOf } from "../prose.ts";

/** Plays given choices, or those of a bot, and tells every figure on the way, or every word. */
export const play: Command = {
  usage: "play <id|file> [--choices a,b,c | --as BOT] [--json | --prose]",
  about: `plays the choices, or as a bot would (${BOTS.join(", ")}), with every figure or every word`,
  run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        choices: { type: "string", default: "" },
        as: { type: "string" },
        json: { type: "boolean" },
        prose: { type: "boolean" },
      },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new UsageError("name one scenario");
    const bot = BOTS.find((known) => known === values.as);
    if (values.as !== undefined && bot === undefined) {
      throw new UsageError(`there is no bot "${values.as}", only ${BOTS.join(", ")}`);
    }
    const story = compile(soundScenario(name));
    const named = values.choices.split(",").flatMap((id) => (id.trim() === "" ? [] : [id.trim()]));
    const transcript = transcriptOf(story, bot === undefined ? named : playAs(story, bot));
    if (values.json === true) terminal.print(JSON.stringify(transcript, null, 2));
    else if (values.prose === true)
      terminal.print(
        proseOf(
          story,
          transcript.decisions.map(({ choice }) => choice),
        ),
      );
    else terminal.print(told(transcript));
    const refusal = refusalOf(transcript);
    if (refusal === null) return SOUND;
    terminal.warn(refusal);
    return NOT_SOUND;
  },
};

function told({ scenario, decisions, next, ending }: Transcript): string {
  const blocks = [`${scenario.title} (${scenario.id})`, ...decisions.map(toldDecision)];
  if (next !== null) {
    const choices = next.choices.map(({ id, label, hat, locked }) => {
      const state = locked === null ? `  ${hat}` : `  locked: ${locked}`;
      return `   ${id}  ${label}${state}`;
    });
    blocks.push([`${decisions.length + 1}. ${next.id}: ${next.title}. To be decided:`, ...choices].join("\n"));
  }
  if (ending !== null) {
    const { id, outcome, early, title, text } = ending;
    blocks.push([`The end, ${outcome}${early ? ", before its time" : ""} (${id}): ${title}`, ...text].join("\n"));
  }
  return blocks.join("\n\n");
}

function toldDecision(decision: TranscriptDecision): string {
  const { number, scene, choice, label, hat, situation, needs, fit, arrivals } = decision;
  const row = (name: string, cell: (figure: (typeof FIGURES)[number]) => string | number): string =>
    `   ${name.padEnd(8)}${FIGURES.map((figure) => String(cell(figure)).padStart(figure.length + 2)).join("")}`;
  return [
    `${number}. ${scene} / ${choice}: ${label}`,
    `   hat ${hat}; change ${situation.change}, complexity ${situation.complexity}; ` +
      `needs leadership ${needs.leadership}, management ${needs.management}; fit ${fit}`,
    row("", (figure) => figure),
    row("before", (figure) => decision.before[figure]),
    row("after", (figure) => decision.after[figure]),
    ...(arrivals.length === 0 ? [] : [`   arrived: ${arrivals.join(", ")}`]),
  ].join("\n");
}

/** Why a choice could not be taken, and what could be taken instead; null when every one could. */
function refusalOf({ stopped, next }: Transcript): string | null {
  if (stopped === null) return null;
  const { at, choice, reason } = stopped;
  if (next === null) return `choice ${at}, "${choice}": the story is over before it`;
  const open = next.choices.flatMap(({ id, locked }) => (locked === null ? [id] : []));
  const why = next.choices.find(({ id }) => id === choice)?.locked;
  const problem = reason === "locked" ? `is locked here: ${why}` : `is no choice of scene "${next.id}"`;
  return `choice ${at}, "${choice}", ${problem}\nopen: ${open.join(", ")}`;
}
