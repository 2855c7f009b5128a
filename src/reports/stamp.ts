import { stampText } from "../text/sheets/stampText";
import type { ReportInput } from "./reportInput";

/** The stamp of a run for row 3 of a sheet; the years are those of the window with results, unless others are given. */
export function stamp({ dataset, analysis, parameters, stamp: run }: ReportInput, years: readonly number[] = analysis.window): string {
  const known = new Set(dataset.facts.map(({ year }) => year));
  return stampText({
    district: parameters.districtName === "" ? dataset.district : parameters.districtName,
    generatedAt: run.generatedAt,
    years: years.filter((year) => years !== analysis.window || known.has(year)),
    version: run.version,
    revision: run.parametersRevision,
  });
}
