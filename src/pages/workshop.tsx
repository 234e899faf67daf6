import { render } from "preact";
import { t } from "../i18n/t.ts";
import { tWorkshop } from "../i18n/t-workshop.ts";
import type { App } from "./app.ts";
import { StartPage } from "./workshop/StartPage.tsx";

/** Sessions with a room: to begin one, and those on this computer. */
export function mount(root: HTMLElement, app: App): () => void {
  document.title = `${tWorkshop("start.heading")} – ${t("app.name")}`;
  render(<StartPage app={app} />, root);
  return () => render(null, root);
}
