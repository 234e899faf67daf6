import "./ui/fonts.css";
import "./ui/theme.css";
import "./ui/base/controls.css";
import { createApp, type PageModule } from "./pages/app.ts";
import { startRouter } from "./pages/router.ts";
import { wearSettings } from "./pages/wear-settings.ts";
import type { Route } from "./pages/route.ts";

/** Only the page that the URL names is loaded. */
const PAGES: Readonly<Record<Route["page"], () => Promise<PageModule>>> = {
  title: () => import("./pages/title.tsx"),
  play: () => import("./pages/play.tsx"),
  debrief: () => import("./pages/debrief.tsx"),
  compare: () => import("./pages/compare.tsx"),
  workshop: () => import("./pages/workshop.tsx"),
  console: () => import("./pages/console.tsx"),
  present: () => import("./pages/present.tsx"),
  report: () => import("./pages/session-report.tsx"),
  papers: () => import("./pages/papers.tsx"),
  gallery: () => import("./pages/gallery.ts"),
  missing: () => import("./pages/missing.tsx"),
};

const root = document.querySelector<HTMLElement>("#page");
if (root) {
  const app = createApp({
    go: (route) => router.go(route),
    rename: (route) => router.rename(route),
  });
  wearSettings(app.settings);
  const router = startRouter(root, (route) => PAGES[route.page](), app);
}
