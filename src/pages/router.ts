import type { App, PageModule } from "./app.ts";
import { showFailure } from "./failure.ts";
import { hrefOf, parseRoute, type Route } from "./route.ts";

/** Which page is on, and how to get to another one. */
export interface Router {
  go(route: Route): void;
  rename(route: Route): void;
}

/**
 * Shows the page that the URL names and goes on doing so. Links between pages do
 * not load anything twice; the browser's own way back and forth works as ever.
 */
export function startRouter(root: HTMLElement, load: (route: Route) => Promise<PageModule>, app: App): Router {
  let leave: () => void = () => {};
  // Counts page changes, so that a page that loads slowly cannot replace a later one.
  let turn = 0;

  async function open(route: Route, arriving: boolean): Promise<void> {
    const mine = ++turn;
    try {
      const page = await load(route);
      if (mine !== turn) return;
      leave();
      leave = () => {};
      root.replaceChildren();
      const left = await page.mount(root, app);
      if (mine !== turn) return left();
      leave = left;
      // A page that has not said where the focus goes gets it on its heading.
      if (!arriving && !root.contains(document.activeElement)) root.querySelector<HTMLElement>("h1")?.focus();
    } catch (error) {
      console.error(error);
      if (mine === turn) showFailure(root);
    }
  }

  function go(route: Route): void {
    history.pushState(null, "", hrefOf(route));
    scrollTo(0, 0);
    void open(route, false);
  }

  addEventListener("popstate", () => void open(parseRoute(location.search), false));
  document.addEventListener("click", (event) => {
    const route = routeOfClick(event);
    if (!route) return;
    event.preventDefault();
    go(route);
  });
  void open(parseRoute(location.search), true);
  return { go, rename: (route) => history.replaceState(null, "", hrefOf(route)) };
}

/** The page that a click asks for, if it is a plain click on a link to one. */
function routeOfClick(event: MouseEvent): Route | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const href = link?.getAttribute("href");
  if (!link || !href?.startsWith("?") || link.target !== "" || link.hasAttribute("download")) return null;
  return parseRoute(href);
}
