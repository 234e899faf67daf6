import "./hat.css";

/**
 * The two hats, drawn once and used at every size. Each is 160 × 118 and stands
 * for its meter, so it carries that meter's colour.
 */

/** The captain's hat: leadership. */
export function CaptainsHat() {
  return (
    <g class="hat-drawing">
      <path class="hat-shade" d="M26 106c30 12 84 12 112-2l-4 8c-30 10-78 10-104 0z" />
      <path
        class="hat-white"
        d="M34 76C10 62 6 44 16 32 34 12 58 8 82 7c26 0 50 6 64 22 10 13 4 32-20 46-28-8-64-8-92 1z"
      />
      <path class="hat-fold" d="M24 44c10-8 20-10 28-8M118 30c8 2 14 6 18 12" />
      <path class="hat-leadership" d="M34 74c28-9 66-9 93 0l1 22c-28-9-66-8-95 1z" />
      <path class="hat-ink" d="M29 96c32-11 72-11 104-1 5 4 5 9 0 12-32-8-70-8-103 1-6-3-6-9-1-12z" />
      <path class="hat-gloss" d="M46 98c18-4 34-5 50-4" />
      <path
        class="hat-gold"
        d="m81 44 5.400 12.400 13.200.8-10.200 8.900 3.400 13.200-11.600-7-11.400 7.300 3-13.300-10.400-8.400 13.400-1.200z"
      />
    </g>
  );
}

/** The hard hat: management. */
export function HardHat() {
  return (
    <g class="hat-drawing">
      <path class="hat-shade" d="M14 104c40 10 94 10 134-2l-6 9c-40 8-84 8-122 0z" />
      <path class="hat-management" d="M22 92c-4-44 20-74 58-75 38 0 62 28 59 74-38-7-80-7-117 1z" />
      <path class="hat-light" d="M66 14c8-4 20-4 29 0l3 70c-12-2-23-2-34 0z" />
      <path class="hat-fold" d="M46 34c-8 10-12 22-12 38M115 34c7 9 11 20 12 33" />
      <path class="hat-light" d="M12 90c42-12 94-12 137-1 7 4 7 11 0 15-44-8-92-8-137 1-7-4-7-11 0-15z" />
    </g>
  );
}
