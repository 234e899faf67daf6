/** A play of fewer decisions says nothing about anyone: it gets no profile, and there is nothing to guess. */
export const FEWEST_DECISIONS = 4;
