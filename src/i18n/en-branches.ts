/** What is said of all the other ways a play could have gone. */
export const branchWords = {
  "whatIf.ghost": "what if",
} as const;
