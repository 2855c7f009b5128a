import { likeSchools } from "../../../src/domain/monitoring/likeSchools";
import type { Measure } from "../../../src/domain/monitoring/measureProgress";
import { measureProgress } from "../../../src/domain/monitoring/measureProgress";
import { outcomeScore } from "../../../src/domain/monitoring/outcomeScore";
import { processShare } from "../../../src/domain/monitoring/processShare";
import { programmeEffect } from "../../../src/domain/monitoring/programmeEffect";
import { schoolDynamics } from "../../../src/domain/monitoring/schoolDynamics";
import { schoolMonitoring } from "../../../src/domain/monitoring/schoolMonitoring";
import type { LightInputs } from "../../../src/domain/monitoring/trafficLight";
import { trafficLight } from "../../../src/domain/monitoring/trafficLight";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { makeFact, withMarks } from "../assessment/makeFact";

const rules = defaultParameters();
const change = (value: number, reach = 5) => {
  return { change: value, low: value - reach, high: value + reach, significant: Math.abs(value) > reach };
};
const calm: LightInputs = { index: null, share: null, process: null, targetMet: null };
const light = (given: Partial<LightInputs>) => trafficLight({ ...calm, ...given }, rules);

describe("trafficLight", () => {
  it("is red for a significant loss, ten more points of «2» among twenty, or less than half of the process", () => {
    expect(light({ index: change(-6) })).toEqual({ light: "red", reasons: ["significantLoss"] });
    expect(light({ share: { change: 10, n: 20 } })).toEqual({ light: "red", reasons: ["moreLowResults"] });
    expect(light({ process: 49.9 })).toEqual({ light: "red", reasons: ["processBehind"] });
  });
  it("stays yellow one pupil short of twenty, at half of the process, and within chance", () => {
    expect(light({ share: { change: 40, n: 19 } }).light).toBe("yellow");
    expect(light({ process: 50 }).light).toBe("yellow");
    expect(light({ index: change(4) })).toEqual({ light: "yellow", reasons: ["withinChance"] });
  });
  it("is green for a significant gain or a target met, and red outranks it", () => {
    expect(light({ index: change(6) })).toEqual({ light: "green", reasons: ["significantGain"] });
    expect(light({ targetMet: true }).light).toBe("green");
    expect(light({ index: change(6), targetMet: true, process: 40 })).toEqual({ light: "red", reasons: ["processBehind"] });
  });
  it("has no colour where nothing is known", () => {
    expect(light({}).light).toBeNull();
  });
});

describe("the parts of ЭП", () => {
  it("0.5·50 + 0.3·80 + 0.2·60 = 61", () => {
    expect(programmeEffect({ outcome: 50, process: 80, conditions: 60 }, rules)?.value).toBeCloseTo(61, 12);
  });
  it("without conditions (0.5·50 + 0.3·80)/0.8 = 61.25, and without an outcome there is none", () => {
    const effect = programmeEffect({ outcome: 50, process: 80, conditions: null }, rules);
    expect(effect?.value).toBeCloseTo(61.25, 12);
    expect(effect?.missing).toEqual(["conditions"]);
    expect(programmeEffect({ outcome: null, process: 80, conditions: 60 }, rules)).toBeNull();
    expect(() => programmeEffect({ outcome: 120, process: null, conditions: null }, rules)).toThrow("outcome of 120");
  });
  it("takes a register that is not filled for missing, never for 0 %", () => {
    const process = processShare([
      { kind: "measures", planned: 10, done: 5 },
      { kind: "visits", planned: 4, done: 6 },
      { kind: "routes", planned: 0, done: 0 },
      { kind: "courses", planned: null, done: null },
    ]);
    expect(process).toEqual({ percent: 75, byKind: { measures: 50, visits: 100 }, missing: ["courses"] });
    expect(processShare([]).percent).toBeNull();
    expect(() => processShare([{ kind: "visits", planned: 4, done: -1 }])).toThrow("-1 of 4 visits");
  });
  it("gives 100, 50 and 0 for better, the same and worse", () => {
    expect(outcomeScore(["better", "same", null])).toBe(75);
    expect(outcomeScore(["worse", "better"])).toBe(50);
    expect(outcomeScore(["worse"])).toBe(0);
    expect(outcomeScore([null])).toBeNull();
  });
});

describe("measureProgress", () => {
  const measure = (due: string | null, done: string | null, status: Measure["status"] = null, document: string | null = null): Measure => {
    return { schoolId: "s1", direction: null, title: "Семинар", due, done, status, document, source: null };
  };
  it("tells in time, late, overdue, without a document and without a term", () => {
    const progress = measureProgress(
      [
        measure("2025-03-31", "2025-03-31", "done", "№ 5"),
        measure("2025-03-31", "2025-04-02"),
        measure("2025-03-31", null, "done"),
        measure("2025-03-31", null, "inProgress"),
        measure("2025-03-31", null, "cancelled"),
        measure("2025-12-01", null),
        measure(null, null, "planned"),
      ],
      "2025-06-01",
    );
    expect(progress).toMatchObject({ total: 6, due: 4, inTime: 1, late: 2, share: 25 });
    expect([progress.overdue.length, progress.withoutDocument.length, progress.withoutTerm.length]).toEqual([1, 2, 1]);
  });
  it("has no share where nothing is due", () => {
    expect(measureProgress([], "2025-06-01").share).toBeNull();
  });
});

describe("likeSchools", () => {
  const moved = (schoolId: string, before: number, after: number, n = 50) => {
    return { schoolId, before: { index: before, n }, after: { index: after, n } };
  };
  const others = [moved("a", 38, 42), moved("b", 40, 46), moved("c", 45, 50), moved("far", 60, 60)];
  it("takes the change of schools with a like base off: +10 against +5 is +5, within chance", () => {
    const like = likeSchools(moved("s1", 40, 50), others, 30, rules);
    expect(like?.schools).toEqual(["a", "b", "c"]);
    expect(like?.change).toBeCloseTo(5, 12);
    expect(like?.difference).toBeCloseTo(5, 12);
    // 1.28·30·√(1.7·(2/50 + 2/150)) = 11.6
    expect((like?.high ?? NaN) - 5).toBeCloseTo(11.56, 2);
    expect((like?.low ?? NaN) - 5).toBeCloseTo(-11.56, 2);
    expect(like?.significant).toBe(false);
  });
  it("follows each of them by itself: schools that stay where they are, while their numbers change, have no change", () => {
    const grown = { schoolId: "a", before: { index: 38, n: 10 }, after: { index: 38, n: 90 } };
    const shrunk = { schoolId: "b", before: { index: 44, n: 90 }, after: { index: 44, n: 10 } };
    const like = likeSchools(moved("s1", 40, 40), [grown, shrunk, moved("c", 40, 40)], 30, rules);
    expect(like?.change).toBe(0);
    // Weights 1/(1/10 + 1/90) = 9, 9 and 25: 1.28·30·√(1.7·(2/50 + 1/43)) = 12.6
    expect(like?.high).toBeCloseTo(12.59, 2);
  });
  it("compares with nobody where only two are alike", () => {
    expect(likeSchools(moved("s1", 40, 50), others.slice(1), 30, rules)).toBeNull();
  });
});

describe("schoolMonitoring", () => {
  const facts = [makeFact({ year: 2023, ...withMarks(20, 20, 10, 0) }), makeFact({ year: 2025, ...withMarks(2, 18, 20, 10) })];
  const [base, now] = schoolDynamics(facts, "basic", 30, rules).points;
  if (base === undefined || now === undefined) throw new Error("two years were given");
  const inputs = {
    schoolId: "s1",
    base,
    now,
    baseRating: { rawDeviation: -0.8, standardError: 0.15, rawStandardError: 0.3 },
    process: [{ kind: "measures", planned: 4, done: 3 }] as const,
    conditions: [80, 60],
    target: { pooledShare: 10, resultIndex: null },
    risks: { before: 3, after: 3 },
    others: [],
    sigma: 30,
  };
  it("puts changes, target, rebound, ЭП and light together", () => {
    const result = schoolMonitoring(inputs, rules);
    // I from 26.7 to 58.7: m̄ 2.8 and 3.76
    expect(result.index?.change).toBeCloseTo(32, 10);
    expect(result.share?.change).toBeCloseTo(-36, 10);
    expect(result.targetMet).toBe(true);
    // B = 0.15²/0.3² = 0.25; (1 − 0.25)·0.8·30 = 18 points were to be expected
    expect(result.rebound).toBeCloseTo(18, 10);
    // outcome (100 + 100 + 50 + 100)/4 = 87.5; 0.5·87.5 + 0.3·75 + 0.2·70 = 80.25
    expect(result.effect?.value).toBeCloseTo(80.25, 10);
    expect(result.light).toEqual({ light: "green", reasons: ["significantGain", "targetMet"] });
    expect(result.like).toBeNull();
  });
  it("sets the school beside those of a like base that were not selected: +32 against their +10", () => {
    const others = ["a", "b", "c"].map((schoolId) => ({ schoolId, before: { index: 27, n: 50 }, after: { index: 37, n: 50 } }));
    expect(schoolMonitoring({ ...inputs, others }, rules).like?.difference).toBeCloseTo(22, 10);
    expect(schoolMonitoring({ ...inputs, others, sigma: null }, rules).like).toBeNull();
  });
  it("rests a change on the pupils of ОГЭ and ЕГЭ together, and not on those of ВПР", () => {
    const exams = (["oge", "ege", "vpr"] as const).map((kind) =>
      makeFact({
        kind,
        year: 2025,
        grade: kind === "vpr" ? 5 : null,
        mean: kind === "ege" ? 60 : 3.5,
        scale: kind === "ege" ? "test" : "mark",
        n: 20,
      }),
    );
    expect(schoolDynamics(exams, "secondary", 30, rules).points.map(({ n }) => n)).toEqual([40]);
  });
  it("is not red for more low results where one of the two years has fewer than twenty pupils", () => {
    const result = (pupils: number) => {
      const few = [makeFact({ year: 2023, ...withMarks(1, pupils - 1, 0, 0) }), makeFact({ year: 2025, ...withMarks(15, 25, 0, 0) })];
      const [then, later] = schoolDynamics(few, "basic", 30, rules).points;
      if (then === undefined || later === undefined) throw new Error("two years were given");
      return schoolMonitoring({ ...inputs, base: then, now: later, sigma: null, target: null }, rules).light.light;
    };
    expect([result(20), result(19)]).toEqual(["red", "yellow"]);
  });
  it("says nothing of what is not known", () => {
    const unknown = {
      ...inputs,
      now: { ...now, resultIndex: null, federal: { ...now.federal, pooledN: 0, pooledLow: 0, pooledShare: null } },
    };
    const result = schoolMonitoring({ ...unknown, process: [], conditions: [], risks: null, baseRating: null }, rules);
    expect(result).toMatchObject({ index: null, share: null, targetMet: null, rebound: null, effect: null });
    expect(result.light.light).toBeNull();
  });
});
