import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** Styles that are loaded stay, whichever page comes next: a class means the same wherever it is used. */
const FOLDER = "src/ui";
/** What every page knows, and may build on. */
const SHARED = "base";

const sheets = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css") && file.includes(path.sep))
  .map((file) => ({ page: file.split(path.sep)[0] ?? "", text: readFileSync(path.join(FOLDER, file), "utf8") }));

/** The classes that a style sheet claims everywhere: those with which a selector begins, and nothing beside them. */
function claimed(text: string): string[] {
  const rules = text.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(/(?:^|[{};])\s*([^{};@]+)\{/g);
  return [...rules]
    .flatMap(([, selectors = ""]) => selectors.replaceAll(/\([^()]*\)/g, "").split(","))
    .flatMap((selector) => /^\.([a-z][\w-]*)(?![\w.-])/.exec(selector.trim())?.[1] ?? []);
}

describe("the styles of different pages", () => {
  it("claim no class together: what one page has loaded must not dress another", () => {
    const owners = new Map<string, Set<string>>();
    for (const { page, text } of sheets) {
      for (const name of claimed(text)) owners.set(name, (owners.get(name) ?? new Set()).add(page));
    }
    expect(owners.size).toBeGreaterThan(100);
    const shared = [...owners].filter(([, pages]) => pages.size > 1 && !pages.has(SHARED));
    expect(shared.map(([name, pages]) => `.${name}: ${[...pages].join(", ")}`)).toEqual([]);
  });
});
