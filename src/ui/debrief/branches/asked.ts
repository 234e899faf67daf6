import type { WhatIf } from "../../../debrief/what-if.ts";

/** Another choice at one decision, and what is known of it. */
export type Asked = {
  /** Of the decision, from 1. */
  readonly number: number;
  /** Id of the choice. */
  readonly choice: string;
} & (
  | { readonly state: "counting" }
  | { readonly state: "failed" }
  | { readonly state: "known"; readonly whatIf: WhatIf }
);
