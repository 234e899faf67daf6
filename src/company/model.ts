/**
 * Every figure of the model, in one place. Percentages are whole numbers.
 *
 * Source: `DESIGN` marks a figure that the design fixed before the first line
 * was written; `TUNED` marks one chosen by playing many thousand plays, so that
 * the properties proven in `tests/company/thesis.test.ts` hold. None of them
 * claims to measure a real company: they are chosen so that the thesis can be
 * felt in fifteen minutes.
 */
export const MODEL = {
  /** DESIGN. Share of the other meter in a need: energy to channel, structure to give a purpose. */
  needFromOtherMeter: 45,
  /** DESIGN. Share of the situation in a need: complexity to master, change to face. */
  needFromSituation: 55,
  /** DESIGN. A symptom heads for this share of the shortfall. */
  symptomPerShortfall: 160,
  /** DESIGN. How far of the way a symptom moves in one decision. */
  symptomSpeed: 45,
  /** DESIGN. Points that both meters lose in a decision: nothing keeps itself up. */
  decay: 2,
  /**
   * TUNED. A gain keeps this share at an empty meter and loses one percent per
   * point the meter holds, down to `leastGain`: the first whiteboard helps more
   * than the tenth.
   */
  gainWhenEmpty: 115,
  leastGain: 20,
  /** TUNED. How far of the way a vital moves in one decision: people notice late. */
  vitalSpeed: 30,
  /** DESIGN. A symptom of this or more, for `collapseAfter` decisions running, ends the story early. */
  collapseAt: 90,
  collapseAfter: 2,
  /** DESIGN. Sweet spot: both symptoms under this and both meters at least `sweetMeter`. */
  sweetSymptom: 25,
  sweetMeter: 45,
  /** TUNED. Fit lost, in percent of the points that the two meters are short of what the scene needs. */
  fitPerShortfall: 150,
  /** TUNED. A symptom of this or more counts as high when an outcome is named. */
  highSymptom: 40,
} as const;

/**
 * TUNED. What each vital heads for: 100 less these shares of the two symptoms,
 * then mixed with the vitals that it follows. The order is DESIGN: chaos hits
 * deadlines and customers first, stagnation ideas and sales, both wear the team
 * down, and customers and sales follow the rest. None follows one that stands below it.
 */
export const VITAL_MODEL = {
  deadlines: { chaos: 100, stagnation: 20, follows: [] },
  ideas: { chaos: 30, stagnation: 110, follows: [] },
  team: { chaos: 70, stagnation: 60, follows: [] },
  customers: { chaos: 100, stagnation: 30, follows: ["deadlines", "team"] },
  sales: { chaos: 50, stagnation: 80, follows: ["customers", "ideas"] },
} as const;

/** TUNED. Share of a vital's goal that comes from the vitals it follows, when it follows any. */
export const FOLLOWING_SHARE = 40;
