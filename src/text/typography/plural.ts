/**
 * The form of a Russian noun that agrees with a whole number: «1 лист, 2 листа, 5 листов».
 *
 * @example plural(21, "лист", "листа", "листов") // "лист"
 * @example plural(12, "лист", "листа", "листов") // "листов"
 * @throws when n is not a whole number: a fraction takes the genitive singular, which the caller says itself.
 */
export function plural(n: number, one: string, few: string, many: string): string {
  if (!Number.isInteger(n)) throw new RangeError(`plural: n must be a whole number, got ${n}`);
  const units = Math.abs(n) % 10;
  const tens = Math.abs(n) % 100;
  if (units === 1 && tens !== 11) return one;
  return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many;
}
