import { analyse } from "../../domain/analysis/analyse";
import type { Analysis, SchoolAnalysis } from "../../domain/analysis/analysis";
import type { Dataset } from "../../domain/assessment/dataset";
import type { School } from "../../domain/assessment/school";
import { reportYear } from "../../domain/assessment/reportYear";
import type { Parameters } from "../../domain/parameters/parameters";
import { wordKey } from "../../text/functions/wordKey";
import { readText } from "../arguments/readText";
import { functionError } from "../functionError";
import { readParameters } from "./readParameters";
import { readResults } from "./readResults";
import { readSchools } from "./readSchools";
import { rowError } from "./rowError";

/** Tables that the functions of a whole district take. */
export interface DistrictTables {
  readonly results: unknown[][];
  readonly schools: unknown[][] | null | undefined;
  readonly parameters: unknown[][] | null | undefined;
}

/** A district read from tables, with everything the method says of it. */
export interface GivenDistrict {
  readonly dataset: Dataset;
  readonly parameters: Parameters;
  readonly analysis: Analysis;
  readonly nameOf: (schoolId: string) => string;
  /** The school of a name on the list; a name that is not there is an error. */
  readonly schoolOf: (name: string) => SchoolAnalysis;
}

/**
 * Reads the tables and runs the whole method on them: the same `analyse` that the reports are made by, so that a formula and a sheet cannot
 * differ. Without a table of schools the schools are those of the results, in their order.
 */
export function readDistrict({ results, schools, parameters: given }: DistrictTables): GivenDistrict {
  const parameters = readParameters(given);
  const listed = schools ? readSchools(schools) : null;
  const list: School[] = listed?.map(({ school }) => school) ?? [];
  const ids = new Map(list.map(({ id, name }) => [wordKey(name), id]));
  const idOf = (name: string, row: number): string => {
    const known = ids.get(wordKey(name));
    if (known !== undefined) return known;
    if (listed !== null) throw rowError(row, { code: "unknownSchool", school: name });
    const id = `s${list.length + 1}`;
    ids.set(wordKey(name), id);
    list.push(bareSchool(id, name));
    return id;
  };
  const clusters = new Map((listed ?? []).flatMap(({ school, cluster }) => (cluster === null ? [] : [[school.id, cluster] as const])));
  const dataset: Dataset = { district: null, ...readResults(results, idOf), schools: list, olympiads: [], staff: [], clusters };
  if (list.length === 0 || reportYear(dataset, parameters) === null) throw functionError({ code: "nothingDated" });
  const analysis = analyse(dataset, parameters);
  const byId = new Map(analysis.schools.map((school) => [school.schoolId, school]));
  const names = new Map(list.map(({ id, name }) => [id, name]));
  return {
    dataset,
    parameters,
    analysis,
    nameOf: (schoolId) => names.get(schoolId) ?? schoolId,
    schoolOf: (name) => {
      const school = byId.get(ids.get(wordKey(name)) ?? "");
      if (school === undefined) throw functionError({ code: "unknownSchool", school: readText(name) ?? "" });
      return school;
    },
  };
}

function bareSchool(id: string, name: string): School {
  return {
    id,
    name,
    shortName: name,
    aliases: [],
    code: null,
    login: null,
    namedLevel: null,
    settlement: null,
    registryEnrolment: null,
    closed: false,
  };
}
