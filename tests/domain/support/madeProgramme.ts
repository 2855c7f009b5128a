import type { ProgrammeRecord } from "../../../src/domain/support/supportRecords";

/** A row of the register of programmes that says when the programme began, and nothing else. */
export function madeProgramme(schoolId: string, baseYear: number | null, present: boolean | null = true): ProgrammeRecord {
  return {
    schoolId,
    present,
    document: null,
    baseYear,
    target: null,
    routesPlanned: null,
    routesDone: null,
    marks: [],
    source: { file: null, sheet: "Программы", address: "A4" },
  };
}
