import type { YearMention } from "../context/yearMention";
import type { DatePoint } from "./datePoints";
import { isoDay, lastDay } from "./isoDay";

/** First and last day of a span; null where a day does not exist. */
export interface DateSpan {
  readonly from: string;
  readonly until: string;
}

/** The calendar year of a month, where the words around tell the year: a school year begins in September. */
function yearOfMonth(month: number, around: YearMention): number {
  return around.kind === "school" && month < 9 ? around.year + 1 : around.year;
}

function span(year: number, first: number, last: number): DateSpan | "impossible" {
  const [from, until] = [isoDay(year, first, 1), isoDay(year, last, lastDay(year, last))];
  return from === null || until === null ? "impossible" : { from, until };
}

/** Терм of a school year (четверть): September–October, November–December, January–March, April–May. */
const terms: readonly (readonly [number, number])[] = [
  [9, 10],
  [11, 12],
  [1, 3],
  [4, 5],
];

/**
 * The days a mention covers. A school year goes from 1 September to 31 August; its first half to 31 December, its second from January to
 * May. `around` tells the year where the mention itself does not.
 *
 * @example pointSpan({ kind: "quarter", part: 1, year: 2025 }, null) // 2025-01-01 … 2025-03-31
 */
export function pointSpan(point: DatePoint, around: YearMention | null): DateSpan | "impossible" | "noYear" {
  switch (point.kind) {
    case "year":
      return span(point.year, 1, 12);
    case "schoolYear":
      return joined(span(point.year, 9, 12), span(point.year + 1, 1, 8));
    case "day": {
      const year = point.year ?? (around === null ? null : yearOfMonth(point.month, around));
      if (year === null) return point.month > 12 || point.day > 31 ? "impossible" : "noYear";
      const day = isoDay(year, point.month, point.day);
      return day === null ? "impossible" : { from: day, until: day };
    }
    case "month": {
      const year = point.year ?? (around === null ? null : yearOfMonth(point.month, around));
      return year === null ? "noYear" : span(year, point.month, point.month);
    }
    case "quarter": {
      const year = point.year ?? (around === null ? null : yearOfMonth(3 * point.part, around));
      return year === null ? "noYear" : span(year, 3 * point.part - 2, 3 * point.part);
    }
    case "term": {
      const [first, last] = terms[point.part - 1] ?? [9, 10];
      const year = around !== null && around.kind === "school" ? yearOfMonth(first, around) : point.year;
      return year === null ? "noYear" : span(year, first, last);
    }
    case "half": {
      if (point.part > 2) return "impossible";
      if (point.year === null && around?.kind === "school")
        return point.part === 1 ? span(around.year, 9, 12) : span(around.year + 1, 1, 5);
      const year = point.year ?? around?.year ?? null;
      return year === null ? "noYear" : point.part === 1 ? span(year, 1, 6) : span(year, 7, 12);
    }
  }
}

function joined(first: DateSpan | "impossible", last: DateSpan | "impossible"): DateSpan | "impossible" {
  return first === "impossible" || last === "impossible" ? "impossible" : { from: first.from, until: last.until };
}
