import { render } from "preact";
import { t } from "../i18n/t.ts";
import { projectorView } from "../workshop/projector-view.ts";
import { lastAtOf, replayLog } from "../workshop/session.ts";
import type { App } from "./app.ts";
import { showMissing } from "./missing.tsx";
import { PresentPage } from "./PresentPage.tsx";
import { parseRoute } from "./route.ts";
import { openStored } from "./workshop/stored-session.ts";
import type { Shown } from "./workshop/useShown.ts";

/** What the room sees of a session: what its console says, and before that what the store holds. */
export async function mount(root: HTMLElement, app: App): Promise<() => void> {
  const route = parseRoute(location.search);
  if (route.page !== "present") return showMissing(root, t("missing.text", { page: route.page }));
  const { session } = route;
  const stored = await storedView(app, session);
  document.title = t("app.name");
  const letVersionGo = app.offline.keepVersion();
  render(<PresentPage app={app} sessionId={session} stored={stored} />, root);
  return () => {
    render(null, root);
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
