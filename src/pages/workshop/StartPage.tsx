import { useState } from "preact/hooks";
import { scenarios } from "virtual:scenarios";
import { tWorkshop } from "../../i18n/t-workshop.ts";
import { SESSIONS } from "../../scenario/vocabulary.ts";
import { createSessions, type SessionEntry, type Sessions } from "../../storage/sessions.ts";
import { compile } from "../../story/compile.ts";
import { SessionList, type SessionRow } from "../../ui/workshop/SessionList.tsx";
import { type SessionDraft, StartScreen } from "../../ui/workshop/StartScreen.tsx";
import { readLog } from "../../workshop/log.ts";
import { openSession } from "../../workshop/session.ts";
import { BALLOTS, MODES, TEAM_COLOURS, TEAM_SHAPES, TIE_RULES } from "../../workshop/settings.ts";
import type { App } from "../app.ts";
import { newSaveId, newSeed } from "../chance.ts";
import { hrefOf } from "../route.ts";
import { scenarioOf, titleOf } from "../stories.ts";
import { draftOf, settingsOf } from "./draft.ts";

/** Wires the page where a session begins, and where earlier ones are. */
export function StartPage({ app }: { app: App }) {
  const sessions = createSessions(app.store);
  const [entries, setEntries] = useState(() => sessions.list());
  const [message, setMessage] = useState<string | null>(null);
  const [draft, setDraft] = useState(() => firstDraft(app, entries));

  async function begin(rehearsal: boolean, alone: boolean): Promise<void> {
    const scenario = await scenarioOf(app, draft.story);
    if (scenario === null) return;
    const { log } = openSession(compile(scenario), {
      id: newSaveId(),
      seed: newSeed(),
      startedAt: new Date().toISOString(),
      settings: settingsOf(draft, TEAM_NAMES, rehearsal),
    });
    if (!sessions.save(log)) return setMessage(tWorkshop("start.full"));
    const session = log.header.id;
    app.go(alone ? { page: "present", session, alone: "yes" } : { page: "console", session });
  }

  function remove(ids: readonly string[]): void {
    for (const id of ids) sessions.remove(id);
    setEntries(sessions.list());
    setMessage(tWorkshop("sessions.deleted"));
  }

  async function openFile(file: File): Promise<void> {
    setMessage(putFile(sessions, file.name, await file.text()));
    setEntries(sessions.list());
  }

  const rehearsals = entries.filter((entry) => entry.ok && entry.header.settings.rehearsal);
  return (
    <StartScreen
      stories={storiesOf(app)}
      draft={draft}
      offers={{ minutes: SESSIONS, modes: MODES, ballots: BALLOTS, tieRules: TIE_RULES, looks: LOOKS }}
      keepsNothing={!app.store.persistent}
      message={message}
      papersHref={hrefOf({ page: "papers", scenario: draft.story, minutes: draft.minutes })}
      homeHref={hrefOf({ page: "title" })}
      onChange={(change) => setDraft({ ...draft, ...change })}
      onBegin={(rehearsal, alone) => void begin(rehearsal, alone)}
    >
      <SessionList
        rows={entries.map((entry) => rowOf(app, entry))}
        onDelete={(id) => remove([id])}
        onDeleteRehearsals={rehearsals.length === 0 ? null : () => remove(rehearsals.map(({ id }) => id))}
        onFile={(file) => void openFile(file)}
      />
    </StartScreen>
  );
}

/** Teams are called by their colours until somebody calls them something else. */
const TEAM_NAMES = TEAM_COLOURS.map((colour) => tWorkshop(`colour.${colour}`));
const LOOKS = TEAM_COLOURS.map((colour, n) => ({ colour, shape: TEAM_SHAPES[n] ?? "circle" }));

const storiesOf = (app: App) => [
  ...scenarios.map(({ id, title, tagline, sessions }) => ({ id, title, tagline, planned: sessions.length > 0 })),
  ...[...app.ownStories.values()].map(({ id, title, tagline, trainer }) => ({
    id,
    title,
    tagline,
    planned: trainer !== undefined,
  })),
];

const isPlanned = ({ planned }: { planned: boolean }): boolean => planned;

/** Most trainers do the same again: the form begins with the choices of the last session. */
function firstDraft(app: App, entries: readonly SessionEntry[]): SessionDraft {
  const last = entries.find((entry) => entry.ok)?.header;
  const story = last && titleOf(app, last.scenarioId) !== null ? last.scenarioId : storiesOf(app).find(isPlanned)?.id;
  return draftOf(story ?? "", TEAM_NAMES, last?.settings);
}

/** Takes a session from a file, unless this computer has more of it; what came of that, in words. */
function putFile(sessions: Sessions, file: string, text: string): string {
  const read = readLog(text);
  if (!read.ok) return tWorkshop("sessions.broken", { file, reason: tWorkshop(`log.${read.problem}`) });
  const here = sessions.load(read.log.header.id);
  if (here?.ok === true && here.log.events.length >= read.log.events.length) return tWorkshop("sessions.isHere");
  if (!sessions.save(read.log)) return tWorkshop("sessions.noRoom");
  return read.lost === 0 ? tWorkshop("sessions.opened") : tWorkshop("sessions.openedPart", { count: read.lost });
}

function rowOf(app: App, entry: SessionEntry): SessionRow {
  if (!entry.ok) {
    const title = tWorkshop("sessions.unreadable", { reason: tWorkshop(`log.${entry.problem}`) });
    return { id: entry.id, title, detail: "", rehearsal: false, goOnHref: null, reportHref: null };
  }
  const { id, scenarioId, startedAt, settings } = entry.header;
  const title = titleOf(app, scenarioId);
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(startedAt),
  );
  return {
    id,
    title: title ?? tWorkshop("sessions.unknownStory"),
    detail: tWorkshop("sessions.detail", { when, minutes: settings.minutes }),
    rehearsal: settings.rehearsal,
    goOnHref: title === null ? null : hrefOf({ page: "console", session: id }),
    reportHref: title === null ? null : hrefOf({ page: "report", session: id }),
  };
}
