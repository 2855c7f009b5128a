import { analyse } from "../../../src/domain/analysis/analyse";
import type { SchoolAnalysis } from "../../../src/domain/analysis/analysis";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { districtRecommendations } from "../../../src/domain/recommendations/districtRecommendations";
import type { RuleSettings } from "../../../src/domain/recommendations/ruleSettings";
import { defaultRuleSettings } from "../../../src/domain/recommendations/ruleSettings";
import type { SchoolSituation } from "../../../src/domain/recommendations/schoolRecommendations";
import { schoolRecommendations } from "../../../src/domain/recommendations/schoolRecommendations";
import { noSupport } from "../../../src/domain/support/noSupport";
import { inventDistrict } from "../analysis/inventDistrict";
import { makeSignal } from "./makeSignal";

const rules = defaultParameters();
const settings = defaultRuleSettings();
const day = "2025-10-14";
const [first] = analyse(inventDistrict({ seed: 1, schools: 8, years: [2024, 2025], vprGrades: [] }).dataset, rules).schools;
if (first === undefined) throw new Error("the invented district has no schools");
const plain: SchoolAnalysis = { ...first, type: "stable", decision: "lowPerforming" };
const vacancy = makeSignal({ risk: "staff", signal: "vacancies", value: 1, threshold: 1, n: null, priority: 0.8 });
const older = makeSignal({ risk: "staff", signal: "olderStaff", value: 45, threshold: 40, n: 20, priority: 0.6 });
const equipment = makeSignal({ risk: "equipment", signal: "equipmentShort", value: 50, threshold: 70, n: null, priority: 0.56 });
const participation = makeSignal({ risk: "participation", signal: "lowParticipation", value: 80, threshold: 90, n: 40, priority: 0.45 });
const situation = (changes: Partial<SchoolSituation> = {}): SchoolSituation => ({
  school: plain,
  decision: "lowPerforming",
  signals: [makeSignal(), vacancy],
  confirmed: new Map(),
  partner: undefined,
  ...changes,
});
const given = (changes: Partial<SchoolSituation> = {}, of: RuleSettings = settings) =>
  schoolRecommendations(situation(changes), of, day, rules).map(({ rule }) => rule);

describe("schoolRecommendations", () => {
  it("speaks to the school and to the department about each risk, with number, term and target", () => {
    const [school, department] = schoolRecommendations(situation(), settings, day, rules);
    expect(school).toMatchObject({
      rule: "pooledShareHigh",
      addressee: "school",
      rank: 1,
      significance: "high",
      due: "2025-12-25",
      target: { bound: "atMost", value: 27 },
      signal: { value: 34.8, n: 23 },
    });
    expect(department).toMatchObject({ rule: "departmentResults", addressee: "department", rank: 1, due: "2025-11-25", target: null });
  });
  it("names at most three risks, whatever the number of signals", () => {
    expect(given({ signals: [makeSignal(), vacancy, older, equipment, participation] })).toEqual([
      "pooledShareHigh",
      "departmentResults",
      "vacancies",
      "departmentStaff",
      "equipmentShort",
      "departmentEquipment",
    ]);
  });
  it("asks nothing of the department about a school on no list", () => {
    expect(given({ decision: "notApplicable" })).toEqual(["pooledShareHigh", "vacancies"]);
  });
  it("differs by the type of the school", () => {
    const of = (type: SchoolAnalysis["type"]) => given({ school: { ...plain, type }, signals: [], decision: "atRisk" });
    expect(of("lowInHardContext")).toEqual(["hardContextSchool", "hardContextDepartment", "diagnose"]);
    expect(of("lowResultsInHardContext")).toEqual(["hardContextSchool", "hardContextDepartment", "diagnose"]);
    expect(of("lowInFavourableContext")).toEqual(["favourableContextSchool", "favourableContextDepartment", "diagnose"]);
    expect(given({ school: { ...plain, type: "resilient" }, signals: [], decision: "notApplicable" })).toEqual([
      "resilientSchool",
      "resilientDepartment",
    ]);
    expect(of("stable")).toEqual(["diagnose"]);
    expect(of(null)).toEqual(["diagnose"]);
  });
  it("gives the partner its part, and the department the search where none fits", () => {
    expect(given({ partner: "s7", signals: [makeSignal()] })).toEqual(["pooledShareHigh", "departmentResults", "partnerWork"]);
    expect(given({ partner: null, signals: [makeSignal()] })).toEqual(["pooledShareHigh", "departmentResults", "partnerElsewhere"]);
  });
  it("asks for data where they do not suffice", () => {
    expect(given({ decision: "insufficientData", signals: [] })).toEqual(["collectData", "diagnose"]);
    expect(given({ decision: "noData", signals: [] })).toEqual(["collectData", "diagnose"]);
    expect(given({ decision: "notApplicable", signals: [] })).toEqual([]);
  });
  it("answers a risk that people reported without a number", () => {
    expect(given({ signals: [], confirmed: new Map([["motivation", "high"]]) })).toEqual(["reportedMotivation", "departmentMotivation"]);
  });
  it("keeps to the catalogue: a rule that is off gives way to the next signal, a threshold narrows", () => {
    const off: RuleSettings = { ...settings, vacancies: { ...settings.vacancies, enabled: false } };
    expect(given({ signals: [vacancy, older], decision: "notApplicable" }, off)).toEqual(["olderStaff"]);
    const narrower = (threshold: number): RuleSettings => ({ ...settings, pooledShareHigh: { ...settings.pooledShareHigh, threshold } });
    expect(given({ signals: [makeSignal()], decision: "notApplicable" }, narrower(34.8))).toEqual(["pooledShareHigh"]);
    expect(given({ signals: [makeSignal()], decision: "notApplicable" }, narrower(34.9))).toEqual([]);
    const less = (threshold: number): RuleSettings => ({ ...settings, equipmentShort: { ...settings.equipmentShort, threshold } });
    expect(given({ signals: [equipment], decision: "notApplicable" }, less(50))).toEqual(["equipmentShort"]);
    expect(given({ signals: [equipment], decision: "notApplicable" }, less(49))).toEqual([]);
  });
  it("does not betray a number behind fewer than five pupils by its target", () => {
    const [hidden] = schoolRecommendations(situation({ signals: [makeSignal({ n: 4, value: 75 })] }), settings, day, rules);
    expect(hidden?.target).toEqual({ bound: "atMost", value: 20 });
  });
});

describe("districtRecommendations", () => {
  const filled = {
    ...noSupport,
    measures: [{} as never],
    programmes: [{} as never],
    contracts: [{} as never],
    visits: [{} as never],
    courses: [{} as never],
  };
  const bySchool = (...risks: (typeof vacancy)[][]) => new Map(risks.map((signals, index) => [`s${index + 1}`, signals] as const));
  it("takes a risk up that three schools share, and not one that two share", () => {
    const two = bySchool([vacancy], [older, makeSignal()], [makeSignal()]);
    expect(districtRecommendations(two, filled, settings, day, rules)).toEqual([]);
    const three = bySchool([vacancy], [older, vacancy], [makeSignal(), older]);
    expect(districtRecommendations(three, filled, settings, day, rules)).toMatchObject([
      { rule: "sharedStaff", schoolId: null, context: { schools: ["s1", "s2", "s3"], total: 3 } },
    ]);
  });
  it("names the registers nobody keeps", () => {
    expect(districtRecommendations(new Map(), { ...filled, visits: [] }, settings, day, rules)).toMatchObject([
      { rule: "fillRegisters", context: { registers: ["visits"] } },
    ]);
  });
});
