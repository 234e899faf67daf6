import { render } from "preact";
import { t } from "../i18n/t.ts";
import { projectorView } from "../workshop/projector-view.ts";
import { lastAtOf, replayLog } from "../workshop/session.ts";
import type { App } from "./app.ts";
import { newSaveId } from "./chance.ts";
import { showMissing } from "./missing.tsx";
import { PresentPage } from "./PresentPage.tsx";
import { parseRoute } from "./route.ts";
import { showNoSession } from "./workshop/no-session.tsx";
import { openStored } from "./workshop/stored-session.ts";
import type { Shown } from "./workshop/useShown.ts";

/** What the room sees of a session: what its console says, and before that what the store holds. */
export async function mount(root: HTMLElement, app: App): Promise<() => void> {
  const route = parseRoute(location.search);
  if (route.page !== "present") return showMissing(root, t("missing.text", { page: route.page }));
  const { session } = route;
  if (route.alone === "yes") return mountAlone(root, app, session);
  const stored = await storedView(app, session);
  document.title = t("app.name");
  const letVersionGo = app.offline.keepVersion();
  render(<PresentPage app={app} sessionId={session} stored={stored} />, root);
  return () => {
    render(null, root);
    letVersionGo();
  };
}

/** The same with one screen: this window leads the session, too. */
async function mountAlone(root: HTMLElement, app: App, sessionId: string): Promise<() => void> {
  const [{ PresentAlone }, { runSession }, stored] = await Promise.all([
    import("./workshop/PresentAlone.tsx"),
    import("./workshop/running-session.ts"),
    openStored(app, sessionId),
  ]);
  if (!stored.ok) return showNoSession(root, stored.problem);
  const { story, sessions, log } = stored;
  document.title = t("app.name");
  const letVersionGo = app.offline.keepVersion();
  const running = runSession(log, { story, sessions, holder: newSaveId() });
  render(<PresentAlone app={app} running={running} />, root);
  return () => {
    render(null, root);
    running.stop();
    letVersionGo();
  };
}

/** Where the session stands by its log; its timer stands still until the console is heard of. */
async function storedView(app: App, sessionId: string): Promise<Shown | null> {
  const stored = await openStored(app, sessionId);
  if (!stored.ok) return null;
  const { session } = replayLog(stored.story, stored.log);
  return { view: projectorView(session), now: lastAtOf(session), heardAt: Date.now() };
}
