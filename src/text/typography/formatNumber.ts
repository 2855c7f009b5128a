import { minus, nbsp } from "./characters";

/**
 * A number as Russians print it: comma, U+2212 minus, thousands parted by NBSP from 10 000 on (a year-like «2025» stays whole);
 * halves are rounded away from zero, as Excel shows them.
 *
 * @example formatNumber(-0.576, 2) // «−0,58»
 * @example formatNumber(12345) // «12 345»
 * @throws when the number is not finite: missing is never printed as a number.
 */
export function formatNumber(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`formatNumber: a finite number is needed, got ${value}`);
  const digits = roundHalfAway(Math.abs(value), decimals).toFixed(decimals);
  const [whole = "0", fraction] = digits.split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, nbsp) : whole;
  const sign = value < 0 && /[1-9]/.test(digits) ? minus : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}

/** From here on a number has no decimals of its own. */
const WHOLE = 1e15;

/** 2.345 → 2.35 at two decimals although the machine stores 2.34499…: the number is rounded as its shortest decimal form says. */
function roundHalfAway(value: number, decimals: number): number {
  if (value >= WHOLE) return value;
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  const [roundMantissa = "0", roundExponent = "0"] = shifted.toExponential().split("e");
  return Number(`${roundMantissa}e${Number(roundExponent) - decimals}`);
}
