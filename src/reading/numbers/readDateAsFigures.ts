/** Day, month and year of an Excel serial number; Excel's 29 February 1900 is passed over. */
function calendarDay(serial: number, date1904: boolean): { day: number; month: number; year: number } {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

const decimalOf = (whole: number, fraction: number): number => Number(`${whole}.${fraction}`);

/**
 * The two figures a person typed when Excel turned them into a date: «1/2» or «5.3» becomes a day shown as "dd.mmm",
 * «12.25» a month shown as "mmm.yy" (Russian regional settings; §1: dates that were meant as fractions).
 * `decimal` is the number meant if the sign stood for a decimal separator; «5.3» and «5.03» give the same day, the shorter
 * one is returned. A format with day, month and year, or with a time, is a real date: null.
 *
 * @param serial days since 1900 (or 1904) as Excel stores them
 * @example readDateAsFigures(45659, "dd.mmm", false) // 2 January 2025 → { typed: [2, 1], decimal: 2.1 }
 */
export function readDateAsFigures(
  serial: number,
  format: string,
  date1904: boolean,
): { readonly typed: readonly [number, number]; readonly decimal: number } | null {
  if (!Number.isInteger(serial) || serial < 1) return null;
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  if (/[hs]/.test(codes)) return null;
  const { day, month, year } = calendarDay(serial, date1904);
  const has = { day: codes.includes("d"), month: codes.includes("m"), year: codes.includes("y") };
  if (has.day && has.month && !has.year) return { typed: [day, month], decimal: decimalOf(day, month) };
  if (!has.day && has.month && has.year && day === 1) return { typed: [month, year % 100], decimal: decimalOf(month, year % 100) };
  return null;
}
