import type { ComparisonSet } from "./analysis";
import type { Dataset } from "../assessment/dataset";
import type { Fact } from "../assessment/fact";
import { reportWindow } from "../assessment/reportWindow";
import { reportYear } from "../assessment/reportYear";
import type { SchoolPlacement } from "../assessment/schoolPlacement";
import { schoolPlacement } from "../assessment/schoolPlacement";
import type { Parameters } from "../parameters/parameters";
import type { SchoolComparison } from "../rating/comparisonSets";
import { comparisonSets } from "../rating/comparisonSets";
import type { IndexedFact } from "../rating/indexedFact";
import { indexedFact } from "../rating/indexedFact";
import type { ProcedureGroup } from "../rating/procedureGroups";
import { pupilDeviations } from "../rating/pupilDeviations";
import type { SchoolDeviation } from "../rating/schoolDeviation";
import { schoolIndex } from "../rating/schoolIndex";
import { shrinkDeviations } from "../rating/shrinkDeviations";
import type { SimpleRating } from "../rating/simpleProfile";
import { simpleProfile } from "../rating/simpleProfile";
import type { ShrunkenEstimate } from "../statistics/shrink";
import type { DistrictSocialIndex } from "../socialIndex/districtSocialIndex";
import { districtSocialIndex } from "../socialIndex/districtSocialIndex";
import type { ContextEffects } from "../typology/contextEffects";
import { contextEffects } from "../typology/contextEffects";
import { districtDeviations } from "./districtDeviations";
import { groupBySchool } from "./groupBySchool";
import { inCanonicalOrder } from "./inCanonicalOrder";
import { refuseDuplicates } from "./refuseDuplicates";
import { refuseEmptyFacts } from "./refuseEmptyFacts";

/** What people decided besides the parameters. */
export interface AnalysisDecisions {
  /** Clusters made by hand, school → name of the cluster. */
  readonly clusters?: ReadonlyMap<string, string>;
}

/** Everything that is calculated for the district as a whole, before the schools are described one by one. */
export interface DistrictFigures {
  readonly year: number;
  readonly window: readonly number[];
  readonly placements: readonly SchoolPlacement[];
  /** All facts by school, any years. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  /** Facts of the window on the common scale, by school. */
  readonly indexed: ReadonlyMap<string, readonly IndexedFact[]>;
  readonly sigma: ReadonlyMap<ProcedureGroup, number>;
  readonly sets: ReadonlyMap<string, SchoolComparison>;
  readonly deviations: ReadonlyMap<string, SchoolDeviation>;
  readonly tau2: number;
  /** R of the schools that can be compared. */
  readonly estimates: ReadonlyMap<string, ShrunkenEstimate>;
  /** R of the members of a comparison set that have one. */
  readonly setDeviations: ReadonlyMap<ComparisonSet, readonly number[]>;
  /** Scores by the approved arithmetic where the parameters ask for it, of the open schools; else null. */
  readonly simple: ReadonlyMap<string, SimpleRating> | null;
  readonly social: DistrictSocialIndex;
  readonly context: ContextEffects;
  /** Schools with a bias marker in T. */
  readonly marked: ReadonlySet<string>;
}

/** Calculates the quantities of the district in the order in which they need each other. */
export function districtFigures(dataset: Dataset, parameters: Parameters, decisions: AnalysisDecisions): DistrictFigures {
  const year = reportYear(dataset, parameters);
  if (year === null) throw new RangeError("analyse: nothing in the data has a year and none is given");
  refuseEmptyFacts(dataset.facts);
  refuseDuplicates(dataset.facts);
  const window = reportWindow(year, parameters);
  const inWindow = new Set(window);
  const ordered = inCanonicalOrder(dataset);
  const windowFacts = ordered.facts.filter((fact) => inWindow.has(fact.year));
  const windowFactsOf = groupBySchool(windowFacts);
  const indexed = new Map([...windowFactsOf].map(([id, facts]) => [id, facts.map(indexedFact).filter((fact) => fact !== null)] as const));
  const passports = new Map(dataset.context.filter((record) => record.year === year).map((record) => [record.schoolId, record]));
  const placements = dataset.schools.map((school) =>
    schoolPlacement(school, windowFactsOf.get(school.id) ?? [], passports.get(school.id), parameters.smallSchoolPupils),
  );
  const social = districtSocialIndex(dataset.schools, ordered.context, year, window, parameters);
  const sigma = pupilDeviations(windowFacts, parameters);

  const compareWith = (p: Parameters) => {
    const sets = comparisonSets(placements, p, {
      socialIndexLevels: new Map([...social.schools].map(([id, { level }]) => [id, level])),
      manual: decisions.clusters ?? new Map(),
    });
    return { sets, deviations: districtDeviations(dataset, indexed, sets, sigma, year, window, p) };
  };
  const { sets, deviations } = compareWith(parameters);
  // ИСБШ must not stand on both sides of the context effect: its clusters are made without it.
  const neutral = parameters.clusterBySocialIndex ? compareWith({ ...parameters, clusterBySocialIndex: false }) : { sets, deviations };

  const { tau2, estimates } = shrinkDeviations(deviations, parameters);
  const context = contextEffects(
    [...neutral.deviations].flatMap(([schoolId, { deviation, variance }]) => {
      const comparison = neutral.sets.get(schoolId)?.comparison;
      return comparison === undefined ? [] : [{ schoolId, deviation, variance, comparison }];
    }),
    new Map([...social.schools].map(([id, { value }]) => [id, value])),
    new Map([...social.byYear].map(([id, years]) => [id, years.flatMap(({ year: one, value }) => (inWindow.has(one) ? [value] : []))])),
    new Map(placements.flatMap(({ school, enrolment }) => (enrolment === null ? [] : [[school.id, enrolment] as const]))),
    parameters,
  );
  return {
    year,
    window,
    placements,
    facts: groupBySchool(dataset.facts),
    indexed,
    sigma,
    sets,
    deviations,
    tau2,
    estimates,
    setDeviations: deviationsBySet(sets, estimates),
    simple: parameters.rankingProfile === "simple" ? simpleRatings(dataset, indexed, parameters) : null,
    social,
    context,
    marked: new Set(dataset.biasMarkers.filter((one) => one.year === year && one.count > 0).map(({ schoolId }) => schoolId)),
  };
}

function simpleRatings({ schools }: Dataset, indexed: ReadonlyMap<string, readonly IndexedFact[]>, parameters: Parameters) {
  const open = schools.filter(({ closed }) => !closed);
  return simpleProfile(
    open.map(({ id }) => ({ schoolId: id, resultIndexByKind: schoolIndex(indexed.get(id) ?? [], parameters).byGroup })),
    parameters,
  );
}

function deviationsBySet(sets: ReadonlyMap<string, SchoolComparison>, estimates: ReadonlyMap<string, ShrunkenEstimate>) {
  const used = new Set([...sets.values()].map(({ comparison }) => comparison));
  return new Map([...used].map((set) => [set, set.members.flatMap((member) => estimates.get(member)?.value ?? [])] as const));
}
