/** The day of a moment where the user is, as the method takes it: isoDay(new Date(2025, 2, 5)) // «2025-03-05» */
export function isoDay(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
