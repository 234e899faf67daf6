import { lessonWords } from "../src/i18n/en-lessons.ts";
import type { Scenario } from "../src/scenario/schema.ts";
import { LESSONS } from "../src/scenario/vocabulary.ts";
import { choicesOf } from "../src/scenario/walk.ts";

/** Between these lines of scenarios/README.md stands the table. */
const BEGIN = "<!-- lessons: written by `npm run lessons` -->";
const END = "<!-- /lessons -->";

/** Which decision teaches which lesson, as a Markdown table: a row a lesson, a column a scenario. */
export function lessonsTable(scenarios: readonly Scenario[]): string {
  const rows = LESSONS.map((lesson) => [
    `**${lessonWords[`lesson.${lesson}.title`]}** (\`${lesson}\`)`,
    ...scenarios.map((scenario) => {
      const scenes = new Set(
        choicesOf(scenario)
          .filter(({ choice }) => choice.lessons.includes(lesson))
          .map(({ scene }) => scene.id),
      );
      return [...scenes].map((id) => `\`${id}\``).join(" ");
    }),
  ]);
  const head = ["lesson", ...scenarios.map(({ title }) => title)];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/**
 * The page with its table made anew.
 *
 * @throws when the page has no place for it
 */
export function withLessons(page: string, scenarios: readonly Scenario[]): string {
  const start = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The page has no lines "${BEGIN}" and "${END}".`);
  return `${page.slice(0, start + BEGIN.length)}\n\n${lessonsTable(scenarios)}\n\n${page.slice(end)}`;
}
