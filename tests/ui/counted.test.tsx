import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { practicesFor } from "../../src/debrief/practice.ts";
import { profileOf } from "../../src/debrief/profile.ts";
import { rangeOf } from "../../src/debrief/range.ts";
import { PracticeSection } from "../../src/ui/debrief/judging/PracticeSection.tsx";
import { ProfileSection } from "../../src/ui/debrief/judging/ProfileSection.tsx";
import { RangeSection } from "../../src/ui/debrief/judging/RangeSection.tsx";
import { ASKING, decisions, type Given } from "../helpers/decisions.ts";

/** What is said of the hats of a play, as one reads it. */
function said(...given: readonly Given[]): string {
  const range = rangeOf(decisions(...given));
  const sections = [
    <RangeSection range={range} fit={50} />,
    <ProfileSection profile={profileOf(range)} />,
    <PracticeSection practices={practicesFor(range)} decisions={given.length} />,
  ];
  const markup = sections.map((section) => renderToStaticMarkup(section)).join(" ");
  return markup.replaceAll(/<[^>]+>/g, "").replaceAll(/&#39;/g, "'");
}

const wrong: Given = { hat: "leadership", ...ASKING.management };
const right: Given = { hat: "management", ...ASKING.management };

describe("what was so all the way, once or never", () => {
  it("is said in words where it was so in every decision, without an instance", () => {
    const all = said(wrong, wrong, wrong, wrong);
    expect(all).toContain("You reached for the captain's hat all the way; no moment asked for it.");
    expect(all).toContain("You never reached for the hard hat; every moment asked for it.");
    expect(all).toContain("You never changed yours.");
    expect(all).toContain("In all 4 decisions you led.");
    expect(all).toContain("Because the hard hat was asked for and stayed on its peg all the way.");
  });

  it("is counted where there was more than the one, with an instance", () => {
    const most = said(right, wrong, wrong, wrong);
    expect(most).toContain("1 moment of 4 in which your hat answered");
    expect(most).toContain("You reached for the hard hat once; every moment asked for it.");
    expect(most).toContain("In 3 of 4 decisions you led.");
    expect(most).toContain("stayed on its peg 3 times, for instance in “Scene 2”.");
  });

  it("is praised where every change was met", () => {
    const asked: Given = { hat: "leadership", ...ASKING.leadership };
    const met = said(right, asked, right, asked);
    expect(met).toContain("The moment changed its hat 3 times, and every time you had the right one on.");
  });
});
