import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { Answer } from "../answer";
import { perRow } from "../arguments/perRow";
import { readText } from "../arguments/readText";
import { functionError } from "../functionError";
import type { GivenDistrict } from "./readDistrict";

/** Which schools a function of the district answers for, and whether headings stand above. */
export interface AskedSchools {
  /** Names, in the order of the answers; left out = all schools, in the given order, with their names before the answers. */
  readonly names: unknown[][] | null | undefined;
  readonly headings: unknown;
}

/**
 * One row of answers a school. For all schools the name stands first; for schools that were asked by name the answers alone, row by row, so that
 * they fit beside the names. A name nobody knows, and an empty cell, are errors in their row.
 */
export function schoolRows(
  district: GivenDistrict,
  { names, headings }: AskedSchools,
  all: readonly SchoolAnalysis[],
  columns: readonly string[],
  answer: (school: SchoolAnalysis) => readonly Answer[],
): Answer[][] {
  const wanted = headings === true || headings === 1;
  if (names !== null && names !== undefined) {
    const rows = perRow(names.flat(), columns.length - 1, (cell) => {
      const name = readText(cell);
      if (name === null) throw functionError({ code: "noData" });
      return answer(district.schoolOf(name));
    });
    return wanted ? [columns.slice(1), ...rows] : rows;
  }
  const rows = all.map((school) => [district.nameOf(school.schoolId), ...answer(school)]);
  return wanted ? [[...columns], ...rows] : rows;
}
