/** Signs with which numbers are written in a locale: "1 234,5" in Russian, "1,234.5" in English. */
export function separators(locale: string): { decimal: string; thousands: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(12_345.6);
  const find = (type: string, absent: string) => parts.find((part) => part.type === type)?.value ?? absent;
  return { decimal: find("decimal", "."), thousands: find("group", ",") };
}
