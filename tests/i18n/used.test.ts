import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const I18N = "src/i18n";
const words = Object.values(import.meta.glob<Record<string, object>>("../../src/i18n/en*.ts", { eager: true }))
  .flatMap((module) => Object.values(module))
  .flatMap((table) => Object.keys(table));

const code = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => `src/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(I18N))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** Every text in the code that can be a key: as it is written, or put together of some parts. */
const literal = new Set([...code.matchAll(/"([\w.-]+)"/g)].map(([, key]) => key));
const composed = [...code.matchAll(/`([\w.-]+)((?:\$\{[^`}]*\}[\w.-]*)+)`/g)].map(
  ([, begin = "", rest = ""]) => new RegExp(`^${begin}${rest.replaceAll(/\$\{[^}]*\}/g, "[\\w-]+")}$`),
);

describe("words of the interface", () => {
  it("are all said somewhere", () => {
    expect(words.length).toBeGreaterThan(1000);
    const unsaid = words.filter((key) => !literal.has(key) && !composed.some((pattern) => pattern.test(key)));
    expect(unsaid).toEqual([]);
  });
});
