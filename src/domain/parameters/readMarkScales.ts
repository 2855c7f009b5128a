import type { MarkScale } from "./byYear";
import { isYear } from "./isYear";
import { tableItems } from "./tableItems";

/* eslint-disable no-restricted-syntax -- the way people type it, not words that are shown */
/** «14, 24, 33 из 38», «2020–2024: 14, 24, 33 из 38», «с 2025: 12, 21, 30 из 35», «2025: …» (that year alone), «до 2019: …». */
const item = new RegExp(
  "^(?:(?:(?<word>[сc]|до)\\s*)?(?<year>(?:19|20)\\d\\d)\\s*(?:[-–—]\\s*(?<to>(?:19|20)\\d\\d)\\s*)?(?:гг?\\.|года|годы)?\\s*[:—–-]\\s*)?" +
    "(?<three>\\d{1,3})[\\s,/]+(?<four>\\d{1,3})[\\s,/]+(?<five>\\d{1,3})\\s+из\\s+(?<maximum>\\d{1,3})(?:\\s*балл(?:а|ов)?)?$",
  "iu",
);
const until = "до";
/* eslint-enable no-restricted-syntax */

/**
 * Reads mark scales by year as one line, or the rows of a former run: the first points of «3», «4» and «5» and the greatest number of points, each for its
 * years. An empty text is no scale at all. Null when it cannot be read: points that do not rise or exceed the maximum, years backwards, two scales of
 * one length in one year. Rows come out in the order of their years.
 *
 * @example readMarkScales("2020–2024: 14, 24, 33 из 38") // [{ fromYear: 2020, toYear: 2024, boundaries: [14, 24, 33], maximum: 38 }]
 */
export function readMarkScales(raw: string | readonly unknown[]): MarkScale[] | null {
  const rows = (typeof raw === "string" ? tableItems(raw) : raw).map((one) => (typeof one === "string" ? typedRow(one) : givenRow(one)));
  const whole = rows.filter((row) => row !== null);
  if (whole.length < rows.length || !whole.every(isScale)) return null;
  if (whole.some((row, index) => whole.slice(0, index).some((other) => overlap(row, other)))) return null;
  return whole.sort((a, b) => (a.fromYear ?? 0) - (b.fromYear ?? 0) || a.maximum - b.maximum);
}

function typedRow(text: string): MarkScale | null {
  const groups = item.exec(text)?.groups;
  if (groups === undefined) return null;
  const { word, year, to, three, four, five, maximum } = groups;
  if (word !== undefined && to !== undefined) return null;
  const first = year === undefined ? null : Number(year);
  const [fromYear, toYear] =
    word === undefined ? [first, to === undefined ? first : Number(to)] : word.toLowerCase() === until ? [null, first] : [first, null];
  return { fromYear, toYear, boundaries: [Number(three), Number(four), Number(five)], maximum: Number(maximum) };
}

function givenRow(row: unknown): MarkScale | null {
  if (typeof row !== "object" || row === null) return null;
  const { fromYear, toYear, boundaries, maximum } = row as Readonly<Record<string, unknown>>;
  if (!isYear(fromYear) || !isYear(toYear) || typeof maximum !== "number" || !Array.isArray(boundaries)) return null;
  const [three, four, five, more] = boundaries as readonly unknown[];
  if (typeof three !== "number" || typeof four !== "number" || typeof five !== "number" || more !== undefined) return null;
  return { fromYear, toYear, boundaries: [three, four, five], maximum };
}

function isScale({ fromYear, toYear, boundaries, maximum }: MarkScale): boolean {
  const [three, four, five] = boundaries;
  const whole = [...boundaries, maximum].every(Number.isInteger);
  return whole && three >= 1 && three < four && four < five && five <= maximum && (fromYear ?? -Infinity) <= (toYear ?? Infinity);
}

function overlap(a: MarkScale, b: MarkScale): boolean {
  return a.maximum === b.maximum && (a.fromYear ?? 0) <= (b.toYear ?? Infinity) && (b.fromYear ?? 0) <= (a.toYear ?? Infinity);
}
