/** A day as «14.10.2025», by the clock of the machine the report is made on. */
export function formatDate(date: Date): string {
  if (Number.isNaN(date.getTime())) throw new RangeError("formatDate: the date is not valid");
  return `${String(date.getDate()).padStart(2, "0")}.${String(date.getMonth() + 1).padStart(2, "0")}.${date.getFullYear()}`;
}
