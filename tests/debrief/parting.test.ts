import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Stretch, treeOfWays } from "../../src/debrief/parting.ts";

/** The ways that a tree tells of, by the places of their plays. */
function waysIn(tree: Stretch, ways: readonly (readonly string[])[]): Map<number, string[]> {
  const stretch = (ways[tree.plays[0] ?? 0] ?? []).slice(tree.from - 1, tree.to);
  if (tree.branches.length === 0) return new Map(tree.plays.map((play) => [play, stretch]));
  const branches = tree.branches.flatMap((branch) => [...waysIn(branch.stretch, ways)]);
  return new Map(branches.map(([play, rest]) => [play, [...stretch, ...rest]]));
}

const stretchesIn = (tree: Stretch): Stretch[] => [
  tree,
  ...tree.branches.flatMap(({ stretch }) => stretchesIn(stretch)),
];

describe("where plays part", () => {
  it("is told as a tree: together, then by what each took, then alone", () => {
    expect(treeOfWays(["ab".split(""), "acd".split(""), "ace".split("")])).toEqual({
      plays: [0, 1, 2],
      from: 1,
      to: 1,
      branches: [
        { choice: "b", stretch: { plays: [0], from: 2, to: 2, branches: [] } },
        {
          choice: "c",
          stretch: {
            plays: [1, 2],
            from: 2,
            to: 2,
            branches: [
              { choice: "d", stretch: { plays: [1], from: 3, to: 3, branches: [] } },
              { choice: "e", stretch: { plays: [2], from: 3, to: 3, branches: [] } },
            ],
          },
        },
      ],
    });
  });

  it("is nowhere for plays that are the same, and at once for those that share nothing", () => {
    expect(treeOfWays([["a"], ["a"]])).toMatchObject({ from: 1, to: 1, branches: [] });
    expect(treeOfWays([["a"], ["b"]])).toMatchObject({ from: 1, to: 0, branches: [{ choice: "a" }, { choice: "b" }] });
  });

  it("names the plays that had ended by then", () => {
    expect(treeOfWays([["a"], ["a", "b"]]).branches.map(({ choice }) => choice)).toEqual([null, "b"]);
  });

  it("holds every play to its end, and plays of one stretch went the same way all along it", () => {
    const way = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(way, { minLength: 1, maxLength: 6 }), (ways) => {
        const tree = treeOfWays(ways);
        expect([...waysIn(tree, ways)].toSorted(([a], [b]) => a - b)).toEqual([...ways.entries()]);
        for (const { plays, to } of stretchesIn(tree)) {
          expect(new Set(plays.map((play) => ways[play]?.slice(0, to).join())).size).toBe(1);
        }
      }),
    );
  });
});
