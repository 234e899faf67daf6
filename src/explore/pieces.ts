/**
 * Long work in small pieces. After each it yields what part of the work is done, 0–1 as far
 * as one can tell, so that whoever runs it can take a breath, tell somebody, or leave it.
 */
export type Pieces<Result> = Generator<number, Result, undefined>;

/** Does all of the work at once. */
export function allOf<Result>(pieces: Pieces<Result>): Result {
  for (;;) {
    const piece = pieces.next();
    if (piece.done === true) return piece.value;
  }
}

/** The same work as a stretch of some that is longer: from part `from` on, `share` of it. */
export function* stretch<Result>(pieces: Pieces<Result>, from: number, share: number): Pieces<Result> {
  for (;;) {
    const piece = pieces.next();
    if (piece.done === true) return piece.value;
    yield from + share * piece.value;
  }
}
