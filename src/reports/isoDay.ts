/** A day as ISO date by the clock of the machine: what the method, which has no clock, compares terms with. */
export function isoDay(date: Date): string {
  if (Number.isNaN(date.getTime())) throw new RangeError("isoDay: the date is not valid");
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
}
