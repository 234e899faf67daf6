import { describe, expect, it } from "vitest";
import { fileNameOf } from "../../src/pages/file-name.ts";

describe("the name of a poster's file", () => {
  it.each([
    ["Nightjar", "nightjar"],
    ["Kettle & Sons, Ltd.", "kettle-sons-ltd"],
    ["Bäckerei Müller", "backerei-muller"],
    ["../../etc/passwd", "etc-passwd"],
    ["株式会社", "company"],
  ])("of %s is %s", (company, name) => {
    expect(fileNameOf(company)).toBe(name);
  });
});
