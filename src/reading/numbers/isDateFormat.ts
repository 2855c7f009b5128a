/**
 * Does an en-US number format show a date or a time ("dd.mmm", "[$-419]d mmmm yyyy", "h:mm")? Literals in quotes, escaped
 * characters and bracketed codes are not looked at, so "0 \"дней\"" and "#,##0\\ [$₽-419]" are numbers. Null, "" and "General" are not dates.
 *
 * @example isDateFormat("dd.mmm") // true
 * @example isDateFormat("0.0%") // false
 */
export function isDateFormat(format: string | null): boolean {
  if (format === null || /^(?:general|standard|основной)$/i.test(format)) return false;
  const codes = format.replace(/\[(?:h+|m+|s+)\]/gi, "h").replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[dyhms]/i.test(codes) && !/[#0?]/.test(codes.replace(/[s](?:\.0+)/gi, "s"));
}
