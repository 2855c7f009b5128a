/** Terms fall on this day, so that runs of one month give one term. */
const DAY = "25";
const SEPTEMBER = 9;

/**
 * The term of a recommendation: the 25th of the month that is so many months after the day of the run; July and August, when schools
 * have no lessons, become September. ISO in, ISO out: the method has no clock.
 *
 * @example dueDay("2025-10-14", 2) // "2025-12-25"
 * @example dueDay("2025-06-02", 1) // "2025-09-25"
 * @throws on a day that is no ISO date or months that are no whole number from 1 on.
 */
export function dueDay(day: string, months: number): string {
  const parts = /^(\d{4})-(\d{2})-\d{2}$/.exec(day);
  if (parts === null) throw new RangeError(`dueDay: "${day}" is no ISO date`);
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`dueDay: ${months} months`);
  const count = Number(parts[1]) * 12 + Number(parts[2]) - 1 + months;
  const month = (count % 12) + 1;
  const shown = month === 7 || month === 8 ? SEPTEMBER : month;
  return `${Math.floor(count / 12)}-${String(shown).padStart(2, "0")}-${DAY}`;
}
