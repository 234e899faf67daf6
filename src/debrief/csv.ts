/** A cell of a table: a number stays a number in JSON. */
export type Cell = string | number;

/** Rows as CSV by RFC 4180: a line of names first, lines end in CR LF. */
export function csvFrom(names: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))];
  return lines.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

/** What a spreadsheet would run as a formula begins with one of these. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A cell as it stands in a file. Text that a spreadsheet could take for a formula gets an
 * apostrophe in front, which a spreadsheet shows as text; a number never needs one.
 */
export function cellOf(value: Cell): string {
  if (typeof value === "number") return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
