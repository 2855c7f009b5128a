import type { YearlyScore } from "./byYear";
import { isYear } from "./isYear";
import { tableItems } from "./tableItems";

/** «24», «с 2027: 26», «2027 — 26», «с 2027 года 26 баллов». The letter «с» is met in Latin too. */
const item = /^(?:(?:[сc]\s*)?((?:19|20)\d\d)\s*(?:г\.|года|г)?\s*[:=—–-]?\s*)?(\d{1,3})(?:\s*балл(?:а|ов)?)?$/iu;

/**
 * Reads a table of scores by year as one line, or the rows of a former run: the score that holds from the beginning, then each later year with its score.
 * Null when it cannot be read: no score without a year, one year twice, a score out of bounds. Rows come out in the order of their years.
 *
 * @example readYearlyScores("24; с 2027: 26", { min: 1, max: 100 }) // [{ fromYear: null, score: 24 }, { fromYear: 2027, score: 26 }]
 */
export function readYearlyScores(
  raw: string | readonly unknown[],
  { min, max }: { readonly min: number; readonly max: number },
): YearlyScore[] | null {
  const rows = (typeof raw === "string" ? tableItems(raw) : raw).map((one) => (typeof one === "string" ? typedRow(one) : givenRow(one)));
  const whole = rows.filter((row) => row !== null);
  if (whole.length < rows.length || whole.some(({ score }) => score < min || score > max)) return null;
  whole.sort((a, b) => (a.fromYear ?? 0) - (b.fromYear ?? 0));
  const years = new Set(whole.map(({ fromYear }) => fromYear));
  return years.has(null) && years.size === whole.length ? whole : null;
}

function typedRow(text: string): YearlyScore | null {
  const [, year, score] = item.exec(text) ?? [];
  return score === undefined ? null : { fromYear: year === undefined ? null : Number(year), score: Number(score) };
}

function givenRow(row: unknown): YearlyScore | null {
  if (typeof row !== "object" || row === null || !("fromYear" in row) || !("score" in row)) return null;
  const { fromYear, score } = row;
  const read = isYear(fromYear) && typeof score === "number" && Number.isInteger(score);
  return read ? { fromYear, score } : null;
}
