const two = (figure: number): string => String(figure).padStart(2, "0");

/**
 * A day of the calendar as ISO text; null where there is no such day or it lies outside 2000–2099.
 *
 * @example isoDay(2024, 2, 29) // "2024-02-29"; isoDay(2025, 2, 29) // null
 */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 2000 || year > 2099 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** Number of the last day of a month. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
