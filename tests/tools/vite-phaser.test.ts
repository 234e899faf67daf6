import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { LEFT_OUT, SOURCES } from "../../tools/vite-phaser.ts";

describe("the Phaser of this project", () => {
  const sources = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));

  it("leaves out nothing that the installed Phaser does not have", () => {
    expect(LEFT_OUT.filter((left) => !sources.some((file) => left.test(file)))).toEqual([]);
  });

  it("lists only files that the installed Phaser has", () => {
    const entry = readFileSync("tools/phaser/phaser.js", "utf8");
    const files = [...entry.matchAll(/"phaser\/src\/([^"]+)"/g)].map(([, file = ""]) => file);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(path.join(SOURCES, file)))).toEqual([]);
  });
});
