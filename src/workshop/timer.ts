/** A countdown as data: nothing ticks here, and when it has run out nothing happens. All times in milliseconds. */
export interface Timer {
  /** What was left when it last started or stopped. */
  readonly left: number;
  /** When it was started, since the session began; null while it stands still. */
  readonly since: number | null;
}

/** What is left at a time; less than 0 says for how long it has been over. */
export const leftOf = ({ left, since }: Timer, now: number): number =>
  since === null ? left : left - Math.max(0, now - since);

export const started = (length: number, now: number): Timer => ({ left: length, since: now });

export const paused = (timer: Timer, now: number): Timer => ({ left: leftOf(timer, now), since: null });

export const resumed = ({ left }: Timer, now: number): Timer => ({ left, since: now });

export const lengthened = (timer: Timer, by: number): Timer => ({ ...timer, left: timer.left + by });
