import { useEffect, useState } from "preact/hooks";
import { treeOfWays } from "../../debrief/parting.ts";
import { tDebrief } from "../../i18n/t-debrief.ts";
import { type Compared, LETTERS, type StoryCompared } from "../../ui/debrief/compare/compared.ts";
import { CompareScreen } from "../../ui/debrief/compare/CompareScreen.tsx";
import type { App } from "../app.ts";
import { type Found, gatherFile, gatherLinks, gatherSave } from "./gather.ts";
import { type Laid, lay } from "./laying.ts";
import { hrefOf } from "../route.ts";
import { progressOf, whenOf } from "../save-words.ts";
import { titleOf } from "../stories.ts";

interface ComparePageProps {
  app: App;
  /** What the address holds. */
  found: readonly Found[];
}

/** Holds the plays that lie side by side, and keeps the address true of them. */
export function ComparePage({ app, found }: ComparePageProps) {
  // Of what the address holds, only what is missing is news.
  const [table, setTable] = useState(() => ({ ...lay([], found), added: [] as readonly string[] }));
  const { plays, added, left } = table;

  useEffect(() => {
    app.rename({ page: "compare", plays: plays.map(({ gathered }) => gathered.link) });
  }, [plays]);

  const add = async (more: Promise<readonly Found[]>): Promise<void> => {
    const arrived = await more;
    setTable((now) => lay(now.plays, arrived));
  };
  const saves = app.saves.list().flatMap((save) => {
    const title = titleOf(app, save.play.scenarioId);
    if (title === null) return [];
    const name = tDebrief("compare.saveLabel", { title, progress: progressOf(save), when: whenOf(save) });
    return [{ id: save.id, name, save }];
  });

  return (
    <CompareScreen
      stories={byStory(plays)}
      full={plays.length === LETTERS.length}
      said={[...left, ...added]}
      saves={saves}
      homeHref={hrefOf({ page: "title" })}
      onFiles={(files) => void add(Promise.all(files.map((file) => gatherFile(app, file))))}
      onLinks={(text) => void add(gatherLinks(app, text))}
      onSave={(id) => {
        const chosen = saves.find((save) => save.id === id);
        if (chosen) void add(gatherSave(app, chosen.save, chosen.name).then((one) => [one]));
      }}
      onRemove={(letter) =>
        setTable({
          plays: plays.filter((play) => play.letter !== letter),
          added: [],
          left: [tDebrief("compare.removed", { letter })],
        })
      }
    />
  );
}

function byStory(plays: readonly Laid[]): StoryCompared[] {
  const ids = [...new Set(plays.map(({ gathered }) => gathered.debrief.scenario.id))];
  return ids.flatMap((id) => {
    const here = plays.filter(({ gathered }) => gathered.debrief.scenario.id === id);
    const compared = here.map(({ letter, gathered: { name, debrief } }): Compared => ({ letter, name, debrief }));
    const [first] = compared;
    if (first === undefined) return [];
    return [{ id, title: first.debrief.scenario.title, plays: compared, tree: treeOf(compared) }];
  });
}

function treeOf(plays: readonly Compared[]): StoryCompared["tree"] {
  if (plays.length < 2) return null;
  return treeOfWays(plays.map(({ debrief }) => debrief.decisions.map(({ choice }) => choice)));
}
