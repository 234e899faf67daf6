/** A span of time as a clock shows it: "4:05", "1:02:03". Milliseconds, without a sign. */
export function clockOf(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number): string => String(number).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Whole minutes, without a sign. */
export const minutesOf = (milliseconds: number): number => Math.round(Math.abs(milliseconds) / 60_000);
