/**
 * A day written as «2025-03-01» the way people write it. Any other text stays as it is.
 *
 * @example formatIsoDay("2025-03-01") // «01.03.2025»
 */
export function formatIsoDay(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  return match === null ? day : `${match[3]}.${match[2]}.${match[1]}`;
}
