import { z } from "zod";

/** The kinds of text that a scenario is made of. */

export const id = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "an id is lower-case words joined by hyphens, like growing-pains")
  .describe(
    "A stable id: lower-case words joined by hyphens. Saves refer to it, so never reuse one for something else.",
  );

export const line = z.string().trim().min(1).max(300).describe("One line of plain text.");
export const prose = z.string().trim().min(1).max(4000).describe("Plain text. A blank line starts a new paragraph.");
