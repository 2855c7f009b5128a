import type { Dataset } from "../../domain/assessment/dataset";
import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../makeFinding";

/** Official markers of biased results (маркеры необъективности): every school and year that has one, for a person to look into. */
export function checkOfficialMarkers(dataset: Pick<Dataset, "biasMarkers">): Finding[] {
  return dataset.biasMarkers
    .filter(({ kind, count }) => kind === "official" && count > 0)
    .map(({ schoolId, year, count, source }) => makeFinding("officialBiasMarker", { year, count }, source ?? null, schoolId));
}
