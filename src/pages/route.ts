/** Every place that a URL can name. */
export type Route =
  | { readonly page: "title" }
  | { readonly page: "play"; readonly scenario: string }
  | { readonly page: "play"; readonly save: string }
  | { readonly page: "debrief"; readonly save: string }
  /** Of a play that the URL itself holds: see `debrief/link.ts`. */
  | { readonly page: "debrief"; readonly play: string }
  | { readonly page: "gallery" }
  | { readonly page: "missing"; readonly asked: string };

/** Reads the query of a URL, such as `?page=play&scenario=startup`. */
export function parseRoute(query: string): Route {
  const asked = new URLSearchParams(query);
  const page = asked.get("page") ?? "title";
  const save = asked.get("save");
  const scenario = asked.get("scenario");
  const play = asked.get("play");
  if (page === "title" || page === "gallery") return { page };
  if (page === "play" && save !== null) return { page, save };
  if (page === "play" && scenario !== null) return { page, scenario };
  if (page === "debrief" && save !== null) return { page, save };
  if (page === "debrief" && play !== null) return { page, play };
  return { page: "missing", asked: page };
}

/** The query that `parseRoute` reads as this route. */
export function hrefOf(route: Route): string {
  if (route.page === "title") return "?";
  if (route.page === "missing") return `?${new URLSearchParams({ page: route.asked })}`;
  return `?${new URLSearchParams({ ...route })}`;
}
