import { en } from "./en.ts";

/** Names of all words of the interface. */
export type WordKey = keyof typeof en;

/** The names in braces in a text: `"at {line}, {column}"` → `"line" | "column"`. */
type ParametersIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParametersIn<Rest>
  : never;

type Parameters<Key extends WordKey> = ParametersIn<(typeof en)[Key]>;

/** No second argument where a text has no parameters, and exactly its parameters where it has. */
type Given<Key extends WordKey> = [Parameters<Key>] extends [never]
  ? []
  : [parameters: { readonly [name in Parameters<Key>]: string | number }];

/**
 * The words for a key, with the parameters put in. An unknown key, a missing
 * parameter and a superfluous one are type errors.
 */
export function t<Key extends WordKey>(key: Key, ...[parameters]: Given<Key>): string {
  const text: string = en[key];
  if (!parameters) return text;
  const values: Readonly<Record<string, string | number>> = parameters;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
