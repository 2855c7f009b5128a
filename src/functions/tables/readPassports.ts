import type { ContextIndicator, ContextRecord, ContextUnit } from "../../domain/assessment/context";
import { resultWords } from "../../text/functions/resultWords";
import { columnHeading } from "../../text/functions/tableColumns";
import { readText } from "../arguments/readText";
import type { TableRow } from "../arguments/tableRows";
import { rowError } from "./rowError";
import { rowNumber } from "./rowNumber";

/** A row of a social passport with the school and the year it belongs to. */
export interface PassportRow {
  readonly row: TableRow<"results">;
  readonly schoolId: string;
  readonly year: number;
}

interface Draft {
  readonly indicators: Partial<Record<ContextIndicator, number>>;
  readonly units: Partial<Record<ContextIndicator, ContextUnit>>;
}

/**
 * Gathers rows of a table into one social passport a school and year. A row says how many (of how many) or the share itself: the share
 * is the one number over the other of its own row, so that what stands there is what is calculated.
 */
export function readPassports(rows: readonly PassportRow[]): ContextRecord[] {
  const drafts = new Map<string, Draft & { readonly schoolId: string; readonly year: number }>();
  for (const { row, schoolId, year } of rows) {
    const key = JSON.stringify([schoolId, year]);
    const draft = drafts.get(key) ?? { schoolId, year, indicators: {}, units: {} };
    drafts.set(key, draft);
    readIndicator(row, draft);
  }
  return [...drafts.values()].map((draft) => ({ ...draft, source: { file: null, sheet: "", address: "" }, cells: {} }));
}

function readIndicator({ cells, number }: TableRow<"results">, { indicators, units }: Draft): void {
  const name = readText(cells.subject) ?? "";
  const indicator = resultWords.indicator(name);
  if (indicator === null) throw rowError(number, { code: "unknownIndicator", text: name });
  if (indicators[indicator] !== undefined) throw rowError(number, { code: "rowTwice" });
  const value = (column: "n" | "low" | "share"): number | null => {
    const found = rowNumber(cells[column], number, columnHeading("results", column));
    if (found !== null && found < 0)
      throw rowError(number, { code: "cellNotCount", heading: columnHeading("results", column), value: found });
    return found;
  };
  const [whole, part, share] = [value("n"), value("low"), value("share")];
  if (indicator === "enrolment") {
    if (whole !== null) indicators.enrolment = whole;
  } else if (part !== null && whole !== null && whole > 0) {
    indicators[indicator] = (100 * part) / whole;
    units[indicator] = "percent";
  } else if (part !== null) {
    indicators[indicator] = part;
    units[indicator] = "pupils";
  } else if (share !== null) {
    indicators[indicator] = share;
    units[indicator] = "percent";
  }
}
