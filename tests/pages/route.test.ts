import { describe, expect, it } from "vitest";
import { hrefOf, parseRoute, type Route } from "../../src/pages/route.ts";

describe("what a URL names", () => {
  it.each<[string, Route]>([
    ["", { page: "title" }],
    ["?page=play&scenario=startup", { page: "play", scenario: "startup" }],
    ["?page=play&save=a1", { page: "play", save: "a1" }],
    ["?page=debrief&save=a1", { page: "debrief", save: "a1" }],
    ["?page=debrief&save=a1&order=theme", { page: "debrief", save: "a1", order: "theme" }],
    ["?page=debrief&play=1.startup.0", { page: "debrief", play: "1.startup.0" }],
    ["?page=debrief&save=a1&guide=3", { page: "debrief", save: "a1", guide: 3 }],
    ["?page=debrief&save=a1&guide=x", { page: "debrief", save: "a1" }],
    ["?page=compare&play=1.a&play=1.b", { page: "compare", plays: ["1.a", "1.b"] }],
    ["?page=compare", { page: "compare", plays: [] }],
    ["?page=workshop", { page: "workshop" }],
    ["?page=console&session=s1", { page: "console", session: "s1" }],
    ["?page=console", { page: "missing", asked: "console" }],
    ["?page=present&session=s1", { page: "present", session: "s1" }],
    ["?page=present&session=s1&alone=yes", { page: "present", session: "s1", alone: "yes" }],
    ["?page=papers&scenario=merger", { page: "papers", scenario: "merger" }],
    ["?page=papers&scenario=merger&minutes=60", { page: "papers", scenario: "merger", minutes: 60 }],
    ["?page=report&session=s1", { page: "report", session: "s1" }],
    ["?page=gallery", { page: "gallery" }],
    ["?page=play", { page: "missing", asked: "play" }],
    ["?page=<b>", { page: "missing", asked: "<b>" }],
  ])("%s", (query, route) => {
    expect(parseRoute(query)).toEqual(route);
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });
});
