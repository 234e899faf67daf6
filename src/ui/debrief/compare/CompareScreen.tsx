import { t } from "../../../i18n/t.ts";
import { tDebrief } from "../../../i18n/t-debrief.ts";
import { AddPlays } from "./AddPlays.tsx";
import type { Letter, StoryCompared } from "./compared.ts";
import { ComparePlane } from "./ComparePlane.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { Ends } from "./Ends.tsx";
import { PartingTree } from "./PartingTree.tsx";
import "../debrief.css";
import "../print.css";
import "./compare.css";

interface CompareScreenProps {
  stories: readonly StoryCompared[];
  /** True when there is no room for another play. */
  full: boolean;
  /** What came of the last thing done here. */
  said: readonly string[];
  saves: readonly { readonly id: string; readonly name: string }[];
  homeHref: string;
  onFiles: (files: readonly File[]) => void;
  onLinks: (text: string) => void;
  onSave: (id: string) => void;
  onRemove: (letter: Letter) => void;
}

/** Several plays side by side: how they ended, their paths over each other, and where they parted. */
export function CompareScreen({ stories, said, homeHref, onRemove, ...adding }: CompareScreenProps) {
  const count = stories.reduce((sum, { plays }) => sum + plays.length, 0);
  return (
    <div
      class="debrief compare"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) adding.onFiles(files);
      }}
    >
      <header class="debrief-head">
        <h1 tabIndex={-1}>{tDebrief("compare.heading")}</h1>
        <a class="button" href={homeHref}>
          {t("missing.home")}
        </a>
      </header>
      <main>
        <p>{tDebrief("compare.intro")}</p>
        <AddPlays {...adding} />
        <output class="compare-said">
          {said.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </output>
        {count === 0 && <p>{tDebrief("compare.empty")}</p>}
        {stories.length > 1 && <p>{tDebrief("compare.mixed", { count: stories.length })}</p>}
        {stories.map((story) => (
          <StorySection key={story.id} story={story} onRemove={onRemove} />
        ))}
      </main>
    </div>
  );
}

function StorySection({ story, onRemove }: { story: StoryCompared; onRemove: (letter: Letter) => void }) {
  const { id, title, plays, tree } = story;
  return (
    <section class="compare-story" aria-labelledby={`story-${id}`}>
      <h2 id={`story-${id}`}>{title}</h2>
      <h3>{tDebrief("compare.ends")}</h3>
      <Ends plays={plays} onRemove={onRemove} />
      {tree === null ? (
        <p>{tDebrief("compare.one")}</p>
      ) : (
        <>
          <div class="compare-ways">
            <div>
              <h3>{tDebrief("compare.paths")}</h3>
              <p>{tDebrief("compare.pathsHint")}</p>
              <ComparePlane plays={plays} />
            </div>
            <div>
              <h3>{tDebrief("compare.parted")}</h3>
              <PartingTree plays={plays} stretch={tree} />
            </div>
          </div>
          <h3>{tDebrief("compare.table")}</h3>
          <CompareTable plays={plays} />
        </>
      )}
    </section>
  );
}
