import type { BiasMarker } from "../../domain/assessment/dataset";
import { dataWords } from "../../text/sheets/dataWords";
import type { DataRow } from "./dataRow";
import { partRow } from "./partRow";

/** An official marker of a school and year as a row of «Данные»; markers that we computed are findings and stand elsewhere. */
export function markerRows({ schoolId, year, kind, count, source }: BiasMarker, school: string): DataRow[] {
  if (kind !== "official") return [];
  return [
    partRow({
      schoolId,
      school,
      year,
      kind: dataWords.kinds.markers,
      name: dataWords.officialMarkers,
      whole: null,
      part: count,
      share: null,
      source: source ?? null,
    }),
  ];
}
