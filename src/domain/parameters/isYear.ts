/** A calendar year of a table by year, or null where the table leaves it open. */
export function isYear(value: unknown): value is number | null {
  return value === null || (typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2099);
}
