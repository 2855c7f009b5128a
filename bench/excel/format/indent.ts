import { invalidArgument } from "../excelErrors";

/** Univer has no indent, only padding: its own left padding is 2 px, and a step of Excel's indent is 9 px (as bench/xlsx has it). */
const BASE = 2;
const STEP = 9;

export function paddingOfIndent(level: unknown): { l: number } | null {
  if (typeof level !== "number" || !Number.isInteger(level) || level < 0 || level > 250)
    throw invalidArgument("An indent of 0 to 250 is expected.");
  return level === 0 ? null : { l: BASE + STEP * level };
}

export function indentOfPadding(left: number | undefined): number {
  return left === undefined ? 0 : Math.max(0, Math.round((left - BASE) / STEP));
}
