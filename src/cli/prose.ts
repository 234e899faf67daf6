import type { Story } from "../story/compile.ts";
import { newPlay } from "../story/play.ts";
import { run } from "../story/running.ts";
import type { StoryView } from "../story/view.ts";

/** A play as its player read it, without a figure: what writers read from end to end. Choices that do not hold end it. */
export function proseOf(story: Story, choiceIds: readonly string[]): string {
  const playing = run(story, newPlay(story, 0));
  const { title, company } = playing.view.scenario;
  const blocks = [`# ${title} (${company})`];
  for (const id of choiceIds) {
    blocks.push(...sceneOf(playing.view));
    const label = playing.view.scene.choices.find((choice) => choice.id === id)?.label ?? id;
    playing.choose(id);
    if (playing.view.aftermath === null) break;
    blocks.push(`> ${label}`, ...aftermathOf(playing.view.aftermath));
    playing.proceed();
  }
  const { ending } = playing.view;
  blocks.push(
    ...(ending === null ? sceneOf(playing.view) : [`## ${ending.title} (${ending.outcome})`, ...ending.text]),
  );
  return blocks.join("\n\n");
}

function sceneOf({ act, scene, history }: StoryView): string[] {
  const intro = act.opens ? [`# ${act.title}`, ...act.intro] : [];
  const who = scene.speaker === null ? scene.place : `${scene.place}, ${scene.speaker.name}`;
  const choices = scene.choices.map(
    ({ label, locked }) => `   - ${label}${locked === null ? "" : ` (locked: ${locked})`}`,
  );
  return [...intro, `## ${history.length + 1}. ${scene.title} (${who})`, ...scene.text, choices.join("\n")];
}

function aftermathOf({ choice, result, arrivals, why }: NonNullable<StoryView["aftermath"]>): string[] {
  return [
    ...(choice.say === null ? [] : [`"${choice.say}"`]),
    ...result,
    ...arrivals.flatMap(({ from, text }) => [`(From earlier: ${from})`, ...text]),
    ...why.map((line) => `Why: ${line}`),
  ];
}
