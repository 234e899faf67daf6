import { t } from "../../i18n/t.ts";
import { CaptainsHat, HardHat } from "../base/hats.tsx";

/** The picture on the title page: the two hats on their pegs, and what each of them dreams of. */
export function TwoHats() {
  return (
    <svg class="two-hats" viewBox="0 0 620 400" role="img" aria-label={t("title.hatsAlt")}>
      <path class="wall" d="M24 40C150 26 470 22 598 36c8 100 6 220-2 322-150 10-430 12-570 2C16 250 16 130 24 40z" />
      <Sunrise />
      <Plan />
      <g class="ink">
        <path class="rail" d="M34 178c170-8 380-9 552-2l2 24c-180-7-380-6-555 2z" />
        <path class="grain" d="M70 188c60-3 90-3 130-4M330 184c40-1 90-1 130 1M500 189c20 0 40 1 56 2" />
        <path class="peg" d="M158 184c10-3 20-3 28-1l5 46c-2 10-30 12-36 2z" />
        <path class="peg" d="M432 183c9-3 19-3 27 0l6 46c-3 10-31 11-36 1z" />
      </g>
      <g class="swing left">
        <g transform="translate(58 176) rotate(-7 110 20) scale(1.42)">
          <CaptainsHat />
        </g>
      </g>
      <g class="swing right">
        <g transform="translate(334 178) rotate(5 110 20) scale(1.42)">
          <HardHat />
        </g>
      </g>
    </svg>
  );
}

/** Over the captain's hat: a horizon, and the sun about to come up. */
function Sunrise() {
  return (
    <g class="ink">
      <path class="sky" d="M84 62c56-6 116-6 170-2 3 28 3 62 0 92-54 4-114 4-168-1-5-30-5-60-2-89z" />
      <path class="sun" d="M126 128c2-28 20-44 44-44s42 18 43 43z" />
      <path class="ray" d="M170 76V66M134 90l-8-9M206 90l8-9M118 114l-12-4M222 113l12-4" />
      <path class="sea" d="M85 128c56-3 114-3 170-1 1 10 0 16-1 25-54 4-114 4-168-1-2-8-2-15-1-23z" />
      <path class="wave" d="M104 140c8-5 14 5 22 0s14 5 22 0M176 141c8-5 14 5 22 0s14 5 22 0" />
      <path class="frame" d="M84 62c56-6 116-6 170-2 3 28 3 62 0 92-54 4-114 4-168-1-5-30-5-60-2-89z" />
    </g>
  );
}

/** Over the hard hat: a plan with most of its boxes ticked. */
function Plan() {
  return (
    <g class="ink">
      <path class="sheet-of-paper" d="M366 58c56-5 116-4 168 0 4 30 3 66 0 96-54 3-112 3-166-1-4-32-5-64-2-95z" />
      <path class="pin" d="M444 56a8 8 0 1 1 16 0 8 8 0 0 1-16 0" />
      <path class="box" d="M386 78h17v16h-18zM386 104h17v16h-18zM386 129h17v15h-18z" />
      <path class="tick" d="m388 86 6 7 13-18M388 112l6 7 13-18" />
      <path class="lines" d="M418 87c30-2 60-2 96 0M418 112c26-2 50-1 72 0M418 137c30-1 56-1 84 1" />
    </g>
  );
}
