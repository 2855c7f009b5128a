import type { StaffIndicator, StaffRecord } from "../../domain/assessment/context";
import { staffIndicatorName } from "../../text/names/staffIndicatorName";
import { dataWords } from "../../text/sheets/dataWords";
import type { DataRow } from "./dataRow";
import { partRow } from "./partRow";

/** Staff of a school as rows of «Данные»; vacancies are no part of the teachers there are, so they have no share. */
export function staffRows({ schoolId, year, indicators, source, cells }: StaffRecord, school: string): DataRow[] {
  const teachers = indicators.teachers ?? null;
  return (Object.keys(indicators) as StaffIndicator[]).map((indicator) => {
    const value = indicators[indicator] ?? null;
    const isWhole = indicator === "teachers";
    const hasShare = !isWhole && indicator !== "vacancies" && value !== null && teachers !== null && teachers > 0;
    return partRow({
      schoolId,
      school,
      year,
      kind: dataWords.kinds.staff,
      name: staffIndicatorName(indicator),
      whole: isWhole ? value : teachers,
      part: isWhole ? null : value,
      share: hasShare ? (100 * value) / teachers : null,
      source: { ...source, address: cells[indicator] ?? source.address },
    });
  });
}
