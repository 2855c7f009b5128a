import type { Dataset } from "../../../src/domain/assessment/dataset";
import type { Fact } from "../../../src/domain/assessment/fact";
import { reportWindow } from "../../../src/domain/assessment/reportWindow";
import { reportYear } from "../../../src/domain/assessment/reportYear";
import { schoolLevel } from "../../../src/domain/assessment/schoolLevel";
import { schoolPlacement } from "../../../src/domain/assessment/schoolPlacement";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { makeFact } from "./makeFact";

const school = (id: string, closed = false) => ({
  id,
  name: id,
  shortName: id,
  aliases: [],
  code: null,
  login: null,
  namedLevel: null,
  settlement: null,
  registryEnrolment: null,
  closed,
});
const dataset = (schools: string[], facts: Fact[]): Dataset => ({
  district: null,
  schools: schools.map((id) => school(id)),
  facts,
  olympiads: [],
  context: [],
  staff: [],
  references: [],
  biasMarkers: [],
});
const rules = defaultParameters();

describe("reportYear", () => {
  const facts = [
    makeFact({ schoolId: "a", year: 2024 }),
    makeFact({ schoolId: "b", year: 2024 }),
    makeFact({ schoolId: "a", year: 2025 }),
    makeFact({ schoolId: "a", year: 2026, kind: "niko" }),
  ];
  it("is the latest year that half of the schools have", () => {
    expect(reportYear(dataset(["a", "b"], facts), rules)).toBe(2025);
    expect(reportYear(dataset(["a", "b", "c"], facts), rules)).toBe(2024);
  });
  it("is what was given", () => {
    expect(reportYear(dataset(["a"], facts), { ...rules, reportYear: 2023 })).toBe(2023);
  });
  it("without ОГЭ, ЕГЭ and ВПР is the latest year of anything else", () => {
    expect(reportYear(dataset(["a"], [makeFact({ schoolId: "a", year: 2023, kind: "niko" })]), rules)).toBe(2023);
  });
  it("is never an excluded year, and null without facts", () => {
    expect(reportYear(dataset(["a"], [makeFact({ schoolId: "a", year: 2020 })]), rules)).toBeNull();
  });
});

describe("reportWindow", () => {
  it("leaves excluded years out without replacing them", () => {
    expect(reportWindow(2022, rules)).toEqual([2021, 2022]);
    expect(reportWindow(2025, rules)).toEqual([2023, 2024, 2025]);
  });
});

describe("schoolLevel", () => {
  const unnamed = { namedLevel: null };
  it("is told by the facts where the name does not tell it", () => {
    expect(schoolLevel(unnamed, [makeFact({ kind: "vpr", grade: 4 })])).toBe("primary");
    expect(schoolLevel(unnamed, [makeFact({ kind: "vpr", grade: 4 }), makeFact({})])).toBe("basic");
    expect(schoolLevel(unnamed, [makeFact({ kind: "ege" })])).toBe("secondary");
    expect(schoolLevel(unnamed, [])).toBeNull();
  });
  it("is the named one otherwise", () => {
    expect(schoolLevel({ namedLevel: "secondary" }, [makeFact({})])).toBe("secondary");
  });
});

describe("schoolPlacement", () => {
  it("counts a school of exactly 100 pupils as малокомплектная, by the passport before the registry", () => {
    const passport = { schoolId: "a", year: 2025, indicators: { enrolment: 100 }, units: {}, source: makeFact({}).source, cells: {} };
    const placed = schoolPlacement({ ...school("a"), registryEnrolment: 300 }, [], passport, 100);
    expect([placed.size, placed.enrolment]).toEqual(["small", 100]);
  });
  it("does not guess a size where nobody tells the enrolment", () => {
    expect(schoolPlacement(school("a"), [], undefined, 100).size).toBeNull();
  });
});
