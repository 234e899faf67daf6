import { tWorkshop } from "../../i18n/t-workshop.ts";
import type { NotesView } from "../../workshop/console-view.ts";
import { Prose } from "../base/Prose.tsx";
import { ScrollPart } from "./ScrollPart.tsx";

/** What the story tells the person who leads: what to know, what to ask, what groups usually say. */
export function NotesPanel({ notes }: { notes: NotesView }) {
  const { note, questions, usually, aims } = notes;
  const empty = [note, questions, usually, aims].every((words) => words.length === 0);
  return (
    <ScrollPart class="console-notes" heading="console-notes">
      <h2 id="console-notes">{tWorkshop("notes.heading")}</h2>
      {empty && <p>{tWorkshop("notes.none")}</p>}
      <Prose text={note} />
      <List heading={tWorkshop("notes.questions")} items={questions} />
      <List heading={tWorkshop("notes.usually")} items={usually} />
      <List heading={tWorkshop("notes.aims")} items={aims} />
    </ScrollPart>
  );
}

function List({ heading, items }: { heading: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
