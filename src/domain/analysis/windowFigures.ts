import type { Dataset } from "../assessment/dataset";
import type { Fact } from "../assessment/fact";
import { reportWindow } from "../assessment/reportWindow";
import { reportYear } from "../assessment/reportYear";
import type { SchoolPlacement } from "../assessment/schoolPlacement";
import { schoolPlacement } from "../assessment/schoolPlacement";
import type { Parameters } from "../parameters/parameters";
import type { IndexedFact } from "../rating/indexedFact";
import { indexedFact } from "../rating/indexedFact";
import type { ProcedureGroup } from "../rating/procedureGroups";
import { pupilDeviations } from "../rating/pupilDeviations";
import type { DistrictSocialIndex } from "../socialIndex/districtSocialIndex";
import { districtSocialIndex } from "../socialIndex/districtSocialIndex";
import { groupBySchool } from "./groupBySchool";
import { inCanonicalOrder } from "./inCanonicalOrder";
import { passportsInOrder } from "./passportsInOrder";
import { refuseEmptyFacts } from "./refuseEmptyFacts";

/** What the results and passports of the window tell of each school by itself, before anybody is compared with anybody. */
export interface WindowFigures {
  readonly year: number;
  readonly window: readonly number[];
  readonly placements: readonly SchoolPlacement[];
  /** All facts by school, any years. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  /** Facts of the window on the common scale, by school. */
  readonly indexed: ReadonlyMap<string, readonly IndexedFact[]>;
  readonly sigma: ReadonlyMap<ProcedureGroup, number>;
  readonly social: DistrictSocialIndex;
}

/**
 * The first step of the method (§1, §5): year and window, level and size of the schools, facts on the scale of the index, σ_g, ИСБШ. Weights of
 * procedures, design effects, thresholds and rules of clusters are not asked here, so variants of the list that change
 * only those share one answer.
 *
 * @throws when the dataset has no year to report on (ask `reportYear` first), holds a procedure of a school twice, or a result of nobody.
 */
export function windowFigures(dataset: Dataset, parameters: Parameters): WindowFigures {
  const year = reportYear(dataset, parameters);
  if (year === null) throw new RangeError("analyse: nothing in the data has a year and none is given");
  refuseEmptyFacts(dataset.facts);
  const window = reportWindow(year, parameters);
  const inWindow = new Set(window);
  const facts = groupBySchool(dataset.facts);
  const windowFacts = new Map(
    [...facts].map(([id, own]) => [id, inCanonicalOrder(own).filter((fact) => inWindow.has(fact.year))] as const),
  );
  const passports = new Map(dataset.context.filter((record) => record.year === year).map((record) => [record.schoolId, record]));
  return {
    year,
    window,
    placements: dataset.schools.map((school) =>
      schoolPlacement(school, windowFacts.get(school.id) ?? [], passports.get(school.id), parameters.smallSchoolPupils),
    ),
    facts,
    indexed: new Map([...windowFacts].map(([id, own]) => [id, own.map(indexedFact).filter((fact) => fact !== null)] as const)),
    sigma: pupilDeviations([...windowFacts.values()].flat(), parameters),
    social: districtSocialIndex(dataset.schools, passportsInOrder(dataset), year, window, parameters),
  };
}
