/** The names in braces in a text: `"at {line}, {column}"` → `"line" | "column"`. */
type ParametersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | ParametersIn<Rest> : never;

/** No second argument where a text has no parameters, and exactly its parameters where it has. */
type Given<Text> = [ParametersIn<Text>] extends [never]
  ? []
  : [parameters: { readonly [name in ParametersIn<Text>]: string | number }];

/** What says the words of one dictionary. */
export type Speaker<Words> = <Key extends keyof Words & string>(key: Key, ...given: Given<Words[Key]>) => string;

/**
 * Says the words of a dictionary, with the parameters put in. An unknown key, a missing
 * parameter and a superfluous one are type errors. A page that not everyone opens has a
 * dictionary of its own, so that its words are loaded with it.
 */
export function speaking<const Words extends { readonly [key: string]: string }>(words: Words): Speaker<Words> {
  return (key, ...[parameters]) => {
    const text: string = words[key] ?? key;
    if (!parameters) return text;
    const values: Readonly<Record<string, string | number>> = parameters;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}
