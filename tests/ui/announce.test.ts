import { describe, expect, it } from "vitest";
import type { AftermathView } from "../../src/story/view.ts";
import { announceAftermath } from "../../src/ui/announce.ts";

const AFTERMATH: AftermathView = {
  choice: { id: "a", label: "Do it.", say: null, locked: null, hat: "management" },
  result: ["Done."],
  why: ["Because."],
  changes: [
    { figure: "management", before: 20, after: 32 },
    { figure: "customers", before: 60, after: 51 },
  ],
  arrivals: [{ id: "later", from: "Promise it.", text: ["It is here."] }],
  lessons: ["clarity"],
};

describe("what a screen reader says after a decision", () => {
  it("names the hat, what arrived, and every figure with its direction in words", () => {
    expect(announceAftermath(AFTERMATH)).toBe(
      "You managed. Something from earlier has arrived. Management 32, up 12. Customers 51, down 9.",
    );
  });
});
