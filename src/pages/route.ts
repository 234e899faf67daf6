/** Every place that a URL can name. */
export type Route =
  | { readonly page: "title" }
  | { readonly page: "play"; readonly scenario: string }
  | { readonly page: "play"; readonly save: string }
  | DebriefRoute
  /** Several plays side by side; the URL holds them all. */
  | { readonly page: "compare"; readonly plays: readonly string[] }
  /** Sessions with a room: to begin one, and those on this computer. */
  | { readonly page: "workshop" }
  /** What the facilitator of a session sees. */
  | { readonly page: "console"; readonly session: string }
  /** What the room sees; `alone` where there is no second window, and this one leads the session. */
  | { readonly page: "present"; readonly session: string; readonly alone?: "yes" }
  /** What a facilitator prints before a session. */
  | { readonly page: "papers"; readonly scenario: string; readonly minutes?: number }
  /** A session looked back on. */
  | { readonly page: "report"; readonly session: string }
  | { readonly page: "gallery" }
  | { readonly page: "missing"; readonly asked: string };

/** Looking back on a saved play, or on one that the URL itself holds: see `debrief/link.ts`. */
export type DebriefRoute = { readonly page: "debrief"; readonly guide?: number; readonly order?: "theme" } & (
  | { readonly save: string }
  | { readonly play: string }
);

/** Reads the query of a URL, such as `?page=play&scenario=startup`. */
export function parseRoute(query: string): Route {
  const asked = new URLSearchParams(query);
  const page = asked.get("page") ?? "title";
  const save = asked.get("save");
  const scenario = asked.get("scenario");
  const play = asked.get("play");
  const session = asked.get("session");
  if (page === "title" || page === "workshop" || page === "gallery") return { page };
  if (page === "report" && session !== null) return { page, session };
  if (page === "console" && session !== null) return { page, session };
  if (page === "present" && session !== null) return { page, session, ...aloneOf(asked) };
  if (page === "compare") return { page, plays: asked.getAll("play") };
  if (page === "papers" && scenario !== null) return { page, scenario, ...minutesOf(asked) };
  if (page === "play" && save !== null) return { page, save };
  if (page === "play" && scenario !== null) return { page, scenario };
  if (page === "debrief" && save !== null) return { page, save, ...guideOf(asked), ...orderOf(asked) };
  if (page === "debrief" && play !== null) return { page, play, ...guideOf(asked), ...orderOf(asked) };
  return { page: "missing", asked: page };
}

/** For how long a session is planned; nothing where that is not said. */
function minutesOf(asked: URLSearchParams): { minutes?: number } {
  const minutes = asked.get("minutes") ?? "";
  return /^[1-9][0-9]$/.test(minutes) ? { minutes: Number(minutes) } : {};
}

/** The question of the guided mode that is on, from 1; nothing where it is not. */
function guideOf(asked: URLSearchParams): Pick<DebriefRoute, "guide"> {
  const guide = asked.get("guide") ?? "";
  return /^[1-9]$/.test(guide) ? { guide: Number(guide) } : {};
}

/** Whether the room's window leads the session as well. */
const aloneOf = (asked: URLSearchParams): { alone?: "yes" } => (asked.get("alone") === "yes" ? { alone: "yes" } : {});

/** In what order one looks back, where it is not that of time. */
function orderOf(asked: URLSearchParams): Pick<DebriefRoute, "order"> {
  return asked.get("order") === "theme" ? { order: "theme" } : {};
}

/** The query that `parseRoute` reads as this route. */
export function hrefOf(route: Route): string {
  if (route.page === "title") return "?";
  if (route.page === "missing") return `?${new URLSearchParams({ page: route.asked })}`;
  if (route.page === "compare")
    return `?${new URLSearchParams([["page", "compare"], ...route.plays.map((play) => ["play", play])])}`;
  return `?${new URLSearchParams(Object.entries(route).map(([name, value]) => [name, String(value)]))}`;
}
