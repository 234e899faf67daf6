import { render } from "preact";
import { t } from "../i18n/t.ts";
import { tDebrief } from "../i18n/t-debrief.ts";
import type { App } from "./app.ts";
import { ComparePage } from "./debrief/ComparePage.tsx";
import { gatherLinks } from "./debrief/gather.ts";
import { parseRoute } from "./route.ts";

/** Several plays side by side: those that the address holds, and whatever is added here. */
export async function mount(root: HTMLElement, app: App): Promise<() => void> {
  const route = parseRoute(location.search);
  const plays = route.page === "compare" ? route.plays : [];
  document.title = `${tDebrief("compare.heading")} – ${t("app.name")}`;
  render(<ComparePage app={app} found={await gatherLinks(app, plays.join(" "))} />, root);
  return () => render(null, root);
}
