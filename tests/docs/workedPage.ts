import { readFileSync } from "node:fs";
import path from "node:path";

/** A number as the pages write it: decimal comma, a true minus. */
export function written(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits).replace(".", ",");
  return value < 0 && Number(value.toFixed(digits)) !== 0 ? `−${text}` : text;
}

/** Whole numbers and decimals of a text; a minus counts where it stands before a digit as a sign, not between two numbers. */
function numbersOf(text: string): string[] {
  return [...text.matchAll(/(?<![\d,])\d+(?:,\d+)?/g)].map(([number]) => number);
}

/**
 * Compares a page of docs/method with what the code computes: every line that must stand there does, and no decimal number of the page
 * is without an origin — it is either among the inputs of the example or in one of the computed lines.
 *
 * @param inputs decimal numbers given by the example (whole numbers are counts, years and thresholds that the lines repeat)
 */
export function expectPage(name: string, inputs: readonly string[], lines: readonly string[]): void {
  const page = readFileSync(path.resolve(__dirname, "../../docs/method", name), "utf8");
  for (const line of lines) expect(page).toContain(line);
  const known = new Set([...inputs, ...lines.flatMap(numbersOf)]);
  expect(numbersOf(page).filter((number) => number.includes(",") && !known.has(number))).toEqual([]);
}
