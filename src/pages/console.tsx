import { render } from "preact";
import { t } from "../i18n/t.ts";
import { tWorkshop } from "../i18n/t-workshop.ts";
import type { App } from "./app.ts";
import { newSaveId } from "./chance.ts";
import { parseRoute } from "./route.ts";
import { ConsolePage } from "./workshop/ConsolePage.tsx";
import { showNoSession } from "./workshop/no-session.tsx";
import { runSession } from "./workshop/running-session.ts";
import { openStored } from "./workshop/stored-session.ts";

/** The console of a session: what the person who leads it sees. */
export async function mount(root: HTMLElement, app: App): Promise<() => void> {
  const route = parseRoute(location.search);
  const stored = await openStored(app, route.page === "console" ? route.session : "");
  if (!stored.ok) return showNoSession(root, stored.problem);
  const { story, sessions, log } = stored;
  const { title } = story.scenario;
  document.title = `${tWorkshop("console.title")}: ${title} – ${t("app.name")}`;
  const letVersionGo = app.offline.keepVersion();
  const running = runSession(log, { story, sessions, holder: newSaveId() });
  render(<ConsolePage app={app} running={running} title={title} />, root);
  return () => {
    render(null, root);
    running.stop();
    letVersionGo();
  };
}
