import type { Page } from "playwright-core";
import { readLog } from "../../src/workshop/log.ts";

/** Makes a session the only thing that the computer of a page of the game has stored, beside settings; returns its id. */
export async function storeSession(
  page: Page,
  log: string,
  settings: { light: "bright" | "dark" } = { light: "bright" },
): Promise<string> {
  const read = readLog(log);
  if (!read.ok) throw new Error(read.problem);
  const { id } = read.log.header;
  const stored = [
    [`both-hats/session/${id}`, log],
    ["both-hats/settings", JSON.stringify(settings)],
  ];
  await page.evaluate((rows) => {
    localStorage.clear();
    for (const [key = "", text = ""] of rows) localStorage.setItem(key, text);
  }, stored);
  return id;
}
