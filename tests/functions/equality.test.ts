import fc from "fast-check";
import { analyse } from "../../src/domain/analysis/analyse";
import type { Dataset } from "../../src/domain/assessment/dataset";
import type { Parameters } from "../../src/domain/parameters/parameters";
import { similarSchools } from "../../src/domain/typology/similarSchools";
import { contextEffectFunction } from "../../src/functions/contextEffectFunction";
import { districtSocialIndexFunction } from "../../src/functions/districtSocialIndexFunction";
import { federalFunction } from "../../src/functions/federalFunction";
import { flagFunction } from "../../src/functions/flagFunction";
import { ratingFunction } from "../../src/functions/ratingFunction";
import { similarFunction } from "../../src/functions/similarFunction";
import { typeFunction } from "../../src/functions/typeFunction";
import { analysisDocument } from "../../src/reports/analysisDocument/analysisDocument";
import { composeLowPerforming } from "../../src/reports/lowPerforming/composeLowPerforming";
import { composeRating } from "../../src/reports/rating/composeRating";
import type { ReportInput } from "../../src/reports/reportInput";
import { schoolLabels } from "../../src/reports/schoolNames/schoolLabels";
import { composeSocialIndex } from "../../src/reports/socialIndex/composeSocialIndex";
import { inventDistrict } from "../domain/analysis/inventDistrict";
import { tableTexts } from "../reports/sheetText";
import { smallInput } from "../reports/smallDistrict";
import { districtTables } from "./districtTables";
import { provideFunctions } from "./provideFunctions";

beforeAll(provideFunctions);

interface DocumentSchool {
  readonly id: string;
  readonly rating: { value: number; low: number; high: number; place: number; placeLow: number; placeHigh: number } | null;
  readonly socialIndex: { value: number; level: string; stable: boolean } | null;
  readonly federal: { status: string; pooledShare: number | null };
  readonly clusterCriterion: string;
  readonly decision: string;
  readonly contextEffect: { value: number; low: number; high: number } | null;
}

const clip = (value: number): number => Math.min(100, Math.max(0, value));
const missing = (count: number): string[] => new Array<string>(count).fill("н/д");

/** Function, sheet and JSON tell the same of every school, to the last digit. */
function expectEqual(input: ReportInput): void {
  const tables = districtTables(input);
  const labels = schoolLabels(input.dataset.schools);
  const document = analysisDocument(input, { written: [], requests: { read: 0, write: 0 }, workbook: "книга.xlsx" });
  const { schools } = document.analysis as { schools: readonly DocumentSchool[] };
  const named = (id: string): string => labels.get(id) ?? id;

  const ratings = new Map(ratingFunction(...tables).map(([name, ...figures]) => [name, figures]));
  expect([...ratings.keys()]).toEqual(tableTexts(composeRating(input)).map(([, school]) => school));
  const indices = districtSocialIndexFunction(...tables);
  const flags = flagFunction(...tables);
  const federals = federalFunction(...tables);
  const effects = contextEffectFunction(...tables);
  schools.forEach(({ id, rating, socialIndex, federal, clusterCriterion, decision, contextEffect }, row) => {
    expect(ratings.get(named(id))).toEqual(
      rating === null
        ? missing(6)
        : [clip(rating.value), clip(rating.low), clip(rating.high), rating.place, rating.placeLow, rating.placeHigh],
    );
    expect(indices[row]?.slice(0, 3)).toEqual([named(id), ...(socialIndex ? [socialIndex.value, socialIndex.level] : missing(2))]);
    expect(flags[row]).toEqual([named(id), decision, federal.status, clusterCriterion]);
    expect(federals[row]?.slice(0, 3)).toEqual([named(id), federal.status, federal.pooledShare ?? "н/д"]);
    expect(effects[row]?.slice(0, 4)).toEqual([
      named(id),
      ...(contextEffect ? [contextEffect.value, contextEffect.low, contextEffect.high] : missing(3)),
    ]);
  });

  for (const cells of composeRating(input).cells.slice(6, 6 + schools.length)) {
    expect(ratings.get(String(cells[1]))?.slice(0, 3)).toEqual(cells.slice(3, 6));
  }
  for (const cells of composeSocialIndex(input).cells.slice(6, 6 + schools.length)) {
    expect(indices.find(([school]) => school === cells[1])?.[1]).toEqual(cells[2]);
  }
  for (const [, name, status] of tableTexts(composeLowPerforming(input))) {
    expect(flags.find(([school]) => school === name)?.[1]).toBe(status?.replace(/^\S /, "").replace("\n", " "));
  }
}

function inputOf(dataset: Dataset, parameters: Partial<Parameters> = {}): ReportInput {
  return smallInput({ dataset }, parameters);
}

describe("a function, a sheet and the JSON are equal to the last digit", () => {
  it("in the small district", () => expectEqual(smallInput()));

  it("with other weights, thresholds and clusters", () =>
    expectEqual(
      smallInput(
        {},
        {
          weightOge: 0.5,
          weightVpr: 0.11,
          lowShareThreshold: 35,
          z: 1.5,
          clusterBySize: true,
          clusterBySettlement: true,
          federalVpr: "included",
        },
      ),
    ));

  it("in invented districts of any shape", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 2, max: 26 }), fc.boolean(), fc.boolean(), (seed, schools, bySocialIndex, ages) =>
        expectEqual(
          inputOf(inventDistrict({ seed, schools, years: [2022, 2023, 2024, 2025], pupils: [4, 30], low: 2 }).dataset, {
            clusterBySocialIndex: bySocialIndex,
            ...(ages ? { ageWeight0: 0.5, ageWeight1: 0.3, ageWeight2: 0.2 } : {}),
          }),
        ),
      ),
      { numRuns: 5 },
    );
  });

  it("with official markers, values of the region, parents counted and per cents in passports, and a closed school", () => {
    const { dataset } = inventDistrict({ seed: 5, schools: 3, years: [2023, 2024, 2025] });
    const region = dataset.facts.flatMap(({ schoolId, ...fact }) =>
      schoolId === "s1" ? [{ ...fact, population: "region" as const }] : [],
    );
    const markers = [2023, 2024].map((year) => ({ schoolId: "s2", year, kind: "official" as const, count: 2 }));
    const context = dataset.context.map((record, row) => ({
      ...record,
      indicators: { ...record.indicators, parents: 3 * (record.indicators.enrolment ?? 0) - row, lowIncome: 12.5 + row },
      units: { lowIncome: "percent" as const, higherEducation: "parents" as const },
    }));
    expectEqual(inputOf({ ...dataset, references: region, biasMarkers: markers, context }));
    const wider = inventDistrict({ seed: 6, schools: 9, years: [2023, 2024, 2025] }).dataset;
    const schools = wider.schools.map((school, row) => (row === 4 ? { ...school, closed: true } : school));
    expectEqual(inputOf({ ...wider, schools, biasMarkers: markers }));
  });

  it("whatever the order of the rows of «Данные»", () => {
    const input = inputOf(inventDistrict({ seed: 9, schools: 12, years: [2023, 2024, 2025], pupils: [3, 20] }).dataset);
    const [data, schools, parameters] = districtTables(input);
    const [heading = [], ...rows] = data;
    const sorted = [heading, ...[...rows].sort((a, b) => String(a[3]).localeCompare(String(b[3]), "ru") || Number(a[1]) - Number(b[1]))];
    expect(ratingFunction(sorted, schools, parameters)).toEqual(ratingFunction(data, schools, parameters));
    expect(districtSocialIndexFunction(sorted, schools, parameters)).toEqual(districtSocialIndexFunction(data, schools, parameters));
  });

  it("also for the types and the similar schools", () => {
    const input = inputOf(inventDistrict({ seed: 3, schools: 14, years: [2023, 2024, 2025], low: 3 }).dataset);
    const tables = districtTables(input);
    const labels = schoolLabels(input.dataset.schools);
    const { schools } = input.analysis;
    const [first] = schools;
    if (!first) throw new Error("no school");
    expect(similarFunction(labels.get(first.schoolId), ...tables, 4)).toEqual(
      similarSchools(schools)(first, 4).map(({ schoolId, distance }) => [labels.get(schoolId), distance]),
    );
    const rated = schools.filter(({ type }) => type !== null);
    const column = <T>(value: (school: (typeof rated)[number]) => T): T[][] => rated.map((school) => [value(school)]);
    const document = analysisDocument(input, { written: [], requests: { read: 0, write: 0 }, workbook: "книга.xlsx" });
    const types = new Map((document.analysis as { schools: { id: string; type: string }[] }).schools.map(({ id, type }) => [id, type]));
    const decisions = new Map(flagFunction(...tables).map(([name, decision]) => [name, decision]));
    expect(
      typeFunction(
        column(({ rating }) => rating?.low),
        column(({ rating }) => rating?.high),
        column(({ socialIndex }) => socialIndex?.value),
        column(({ schoolId }) => decisions.get(labels.get(schoolId))),
      ),
    ).toEqual(column(({ schoolId }) => types.get(schoolId)));
  });

  it("does not depend on the order in which the district was read", () => {
    const { dataset } = inventDistrict({ seed: 21, schools: 10, years: [2023, 2024, 2025] });
    const { parameters } = smallInput();
    const turned = { ...dataset, facts: [...dataset.facts].reverse(), context: [...dataset.context].reverse() };
    expect(analyse(turned, parameters).schools.map(({ rating, socialIndex }) => [rating, socialIndex])).toEqual(
      analyse(dataset, parameters).schools.map(({ rating, socialIndex }) => [rating, socialIndex]),
    );
  });

  it("uses the numbers of the table: one mark moved, and the rating of the school moves", () => {
    const tables = districtTables(smallInput());
    const [data] = tables;
    const at = data.findIndex((row) => row[0] === "СОШ № 25 а. Кызыл" && row[1] === 2025 && row[2] === "ОГЭ");
    const changed = data.map((row, index) =>
      index === at ? [...row.slice(0, 6), 13, 13, ...row.slice(8, 10), 13, ...row.slice(11)] : row,
    );
    const ratingIn = (given: unknown[][]) => ratingFunction(given, tables[1], tables[2], [["СОШ № 25 а. Кызыл"]])[0]?.[0] as number;
    expect(ratingIn(changed)).toBeGreaterThan(ratingIn(data));
  });
});
