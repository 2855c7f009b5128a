import { stampText } from "../text/sheets/stampText";
import type { ReportInput } from "./reportInput";
import { windowYears } from "./windowYears";

/** The stamp of a run for row 3 of a sheet; the years are those of the window that have results, unless others are given. */
export function stamp(input: ReportInput, years?: readonly number[]): string {
  const { dataset, parameters, stamp: run } = input;
  return stampText({
    district: parameters.districtName === "" ? dataset.district : parameters.districtName,
    generatedAt: run.generatedAt,
    years: years ?? windowYears(input),
    version: run.version,
    revision: run.parametersRevision,
  });
}
