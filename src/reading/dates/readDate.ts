import type { YearMention } from "../context/yearMention";
import type { CellValue } from "../grid";
import { isDateFormat } from "../numbers/isDateFormat";
import { isErrorText } from "../numbers/isErrorText";
import { isMissingText } from "../numbers/isMissingText";
import { normaliseText } from "../text/normaliseText";
import type { DatePoint } from "./datePoints";
import { datePoints } from "./datePoints";
import type { DateReading } from "./dateReading";
import { isoDay, lastDay } from "./isoDay";
import { pointSpan } from "./pointSpan";

/** «постоянно», «ежемесячно», «в течение года» (which one is not said), «по мере необходимости», «по плану», «по отдельному графику». */
const repeated =
  /постоянн|ежемесячн|ежеквартальн|ежегодн|еженедельн|регулярн|систематическ|по мере|по графику|по плану|по отдельному|в течение (?:всего )?(?:учебного )?года|весь период|на постоянной/;

/** Days since 1900 of 1 January 2000 and of 31 December 2099: a whole number between them in a column of dates is a date. */
const [firstSerial, lastSerial] = [36526, 73050];

function ofSerial(serial: number, date1904: boolean): DateReading {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000);
  const day = isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return day === null ? { kind: "bad", text: String(serial), why: "impossible" } : { kind: "date", from: day, until: day };
}

/** «март 2025» typed into Excel becomes the first of March shown as "mmm.yy": the month was meant. */
const showsMonth = (format: string): boolean => {
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  return codes.includes("m") && codes.includes("y") && !/[dhs]/.test(codes);
};

function wholeMonth(day: string): DateReading {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return { kind: "date", from: `${day.slice(0, 8)}01`, until: `${day.slice(0, 8)}${String(lastDay(year, month)).padStart(2, "0")}` };
}

function ofNumber(value: number, format: string | null, date1904: boolean): DateReading {
  if (format !== null && isDateFormat(format)) {
    const day = ofSerial(value, date1904);
    return day.kind === "date" && showsMonth(format) ? wholeMonth(day.from) : day;
  }
  if (Number.isInteger(value) && value >= 2000 && value <= 2099) return { kind: "date", from: `${value}-01-01`, until: `${value}-12-31` };
  const serial = value + (date1904 ? 1462 : 0);
  if (serial >= firstSerial && serial <= lastSerial + 1) return ofSerial(value, date1904);
  return { kind: "bad", text: String(value), why: "unknown" };
}

/** Years said later in the text hold for what stands before: «01.02–15.03.2025», «сентябрь–октябрь 2025», «1 полугодие 2024/2025». */
function withYears(points: readonly DatePoint[], around: YearMention | null): { point: DatePoint; around: YearMention | null }[] {
  const found: { point: DatePoint; around: YearMention | null }[] = [];
  let said: YearMention | null = around;
  let month = 13;
  for (const point of [...points].reverse()) {
    if (point.kind === "schoolYear") said = { kind: "school", year: point.year, autumn: false };
    else if (point.year !== null) said = { kind: "calendar", year: point.year, autumn: false };
    const own = point.kind === "day" || point.kind === "month" ? point.month : month;
    // «01.12–15.03.2025»: the first day lies in the year before.
    const before: YearMention | null =
      said?.kind === "calendar" && point.year === null && own > month && month < 13 ? { ...said, year: said.year - 1 } : said;
    found.unshift({ point, around: before });
    month = own;
  }
  return found;
}

/**
 * Reads a cell where a date is expected, as a careful clerk would: an Excel date, «15.03.2025», «до 15 марта 2025 г.», «март 2025»,
 * «1 квартал 2025», «2024/2025 уч. год», «01.02–15.03.2025». Nothing is guessed: a day or month without a year takes it from `around`
 * (the words over the table) or is told back as unreadable.
 *
 * @param format en-US format of the cell, null where unknown
 * @param around the year that the title of the sheet speaks of; null where it speaks of none
 * @example readDate("до 15 марта 2025 г.", null, false, null) // { kind: "date", from: "2025-03-15", until: "2025-03-15" }
 * @example readDate("1 квартал 2025", null, false, null) // 2025-01-01 … 2025-03-31
 */
export function readDate(value: CellValue, format: string | null, date1904: boolean, around: YearMention | null): DateReading {
  if (value === null) return { kind: "missing" };
  if (typeof value === "number") return ofNumber(value, format, date1904);
  const shown = String(value).trim();
  if (typeof value === "boolean" || isErrorText(shown)) return { kind: "bad", text: shown, why: "unknown" };
  if (isMissingText(shown)) return { kind: "missing" };
  const text = normaliseText(shown);
  if (/^\d{5}(?:[.,]0+)?$/.test(text)) return ofNumber(parseInt(text, 10), null, date1904);
  const points = datePoints(text);
  const halves = points.some(({ kind }) => kind === "half" || kind === "quarter" || kind === "term");
  // A year beside a part of it only says whose part it is.
  const told = withYears(points, around?.kind === "date" ? null : around).filter(
    ({ point }) => !halves || (point.kind !== "schoolYear" && point.kind !== "year"),
  );
  if (told.length === 0) return repeated.test(text) ? { kind: "repeated", text: shown } : { kind: "bad", text: shown, why: "unknown" };
  const spans = told.map((each) => pointSpan(each.point, each.around));
  if (spans.includes("impossible")) return { kind: "bad", text: shown, why: "impossible" };
  const days = spans.filter((each) => typeof each === "object");
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined || spans.includes("noYear"))
    return repeated.test(text) ? { kind: "repeated", text: shown } : { kind: "bad", text: shown, why: "noYear" };
  if (last.until < first.from) return { kind: "bad", text: shown, why: "impossible" };
  return { kind: "date", from: first.from, until: last.until };
}
