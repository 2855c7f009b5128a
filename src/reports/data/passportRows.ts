import type { ContextIndicator, ContextRecord } from "../../domain/assessment/context";
import { indicatorShare } from "../../domain/socialIndex/indicatorShare";
import { indicatorWhole } from "../../domain/socialIndex/indicatorWhole";
import { contextIndicatorName } from "../../text/names/contextIndicatorName";
import { dataWords } from "../../text/sheets/dataWords";
import type { DataRow } from "./dataRow";
import { partRow } from "./partRow";

/** A social passport as rows of «Данные»: its enrolment, then each indicator with its share. */
export function passportRows(record: ContextRecord, school: string): DataRow[] {
  const { schoolId, year, indicators, units, source, cells } = record;
  return (Object.keys(indicators) as ContextIndicator[]).map((indicator) => {
    const value = indicators[indicator] ?? null;
    const isWhole = indicator === "enrolment";
    const isPercent = units[indicator] === "percent";
    return partRow({
      schoolId,
      school,
      year,
      kind: dataWords.kinds.passport,
      name: contextIndicatorName(indicator),
      whole: isWhole ? value : indicatorWhole(record, indicator),
      part: isWhole || isPercent ? null : value,
      share: isWhole ? null : indicatorShare(record, indicator),
      source: { ...source, address: cells[indicator] ?? source.address },
    });
  });
}
