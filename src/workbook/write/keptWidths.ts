import { widthInPoints } from "./widthInPoints";

/** Excel rounds a width to whole pixels of its screen: such a difference is nobody's wish. */
const roundingPoints = 2;

/**
 * Column widths for a sheet that replaces one of the run before: where a person drew a column wider or narrower than it was
 * designed, his width stands.
 *
 * @param designed widths of the new sheet, characters
 * @param remembered widths the former sheet was designed with; a column whose design has changed since takes the new one
 * @param found widths as they stand, points; undefined where Excel does not tell
 * @example keptWidths([10, 20], [10, 20], [56.25, 300]) // [10, 56.4…]: the second column is 300 points wide
 */
export function keptWidths(
  designed: readonly number[],
  remembered: readonly number[],
  found: readonly (number | undefined)[],
): readonly number[] {
  return designed.map((width, column) => {
    const stands = found[column];
    if (stands === undefined || remembered[column] !== width) return width;
    return Math.abs(stands - widthInPoints(width)) <= roundingPoints ? width : Math.max(0, (stands / 0.75 - 5) / 7);
  });
}
