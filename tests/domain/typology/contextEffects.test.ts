import type { SchoolAnalysis } from "../../../src/domain/analysis/analysis";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { contextEffects } from "../../../src/domain/typology/contextEffects";
import { costEffectiveness } from "../../../src/domain/typology/costEffectiveness";
import { similarSchools } from "../../../src/domain/typology/similarSchools";

const rules = defaultParameters();
const comparison = {
  kind: "district" as const,
  level: null,
  size: null,
  socialIndexLevel: null,
  settlement: null,
  manual: null,
  members: ["a", "b", "c"],
};
const school = (schoolId: string, deviation: number) => ({ schoolId, deviation, variance: 0.09, comparison });
const pupils = new Map([
  ["a", 100],
  ["b", 100],
  ["c", 300],
]);

describe("contextEffects", () => {
  it("by hand with the set slope: ИСБШ 60 against 40 expects 0.15·2 = 0.3; e = ½·(0.5 − 0.3) = 0.1", () => {
    const indices = new Map([
      ["a", 60],
      ["b", 40],
    ]);
    const { effects, slopeEstimated, tau2 } = contextEffects(
      [school("a", 0.5), school("b", 0), school("c", 0)],
      indices,
      new Map(),
      pupils,
      rules,
    );
    expect([slopeEstimated, tau2]).toEqual([false, 0.09]);
    const effect = effects.get("a");
    expect(effect?.expected.value).toBeCloseTo(0.3, 12);
    expect(effect?.effect.value).toBeCloseTo(0.1, 12);
    const expectedVariance = 2 ** 2 * 0.2 ** 2 + 0.015 ** 2 * 2.5 ** 2;
    expect((effect?.effect.high ?? NaN) - 0.1).toBeCloseTo(1.28 * Math.sqrt(0.5 * 0.09 + 0.25 * expectedVariance), 12);
    expect(effects.has("c")).toBe(false);
  });

  it("weighs the context of the others by their pupils: (100·40 + 300·60)/400 = 55", () => {
    const indices = new Map([
      ["a", 55],
      ["b", 40],
      ["c", 60],
    ]);
    const { effects } = contextEffects([school("a", 0.5), school("b", 0), school("c", 0)], indices, new Map(), pupils, rules);
    expect(effects.get("a")?.expected.value).toBeCloseTo(0, 12);
  });

  it("expects 0, not −0, of a school below the others where context is told to matter nothing", () => {
    const indices = new Map([
      ["a", 40],
      ["b", 60],
    ]);
    const { effects } = contextEffects([school("a", 0), school("b", 0)], indices, new Map(), pupils, { ...rules, fallbackSlope: 0 });
    expect(effects.get("a")?.expected.value).toBe(0);
  });

  it("has no effect where nobody else has ИСБШ", () => {
    expect(contextEffects([school("a", 0.5)], new Map([["a", 60]]), new Map(), pupils, rules).effects.size).toBe(0);
  });

  it("takes the slope of the district from ten schools on", () => {
    const ids = Array.from({ length: 10 }, (_, i) => `s${i}`);
    const set = { ...comparison, members: ids };
    const schools = ids.map((id, i) => ({ ...school(id, 0.04 * i), comparison: set }));
    const result = contextEffects(
      schools,
      new Map(ids.map((id, i) => [id, 40 + 2 * i])),
      new Map(),
      new Map(ids.map((id) => [id, 100])),
      rules,
    );
    expect(result.slopeEstimated).toBe(true);
    expect(result.slope).toBeCloseTo(0.2, 12);
  });
});

describe("similarSchools", () => {
  const withContext = (schoolId: string, ...z: number[]) =>
    ({
      schoolId,
      socialIndex: z.length === 0 ? null : { contributions: z.map((one, i) => ({ indicator: `x${i}`, share: 0, z: one, weight: 0.5 })) },
    }) as unknown as SchoolAnalysis;
  it("orders by the indicators, not by the index: 1 and −1 are not 0 and 0", () => {
    const others = [withContext("b", 1, -1), withContext("c", 0, 0.4), withContext("d"), withContext("a", 0, 0)];
    expect(similarSchools(others)(withContext("a", 0, 0), 5)).toEqual([
      { schoolId: "c", distance: expect.closeTo(Math.sqrt(0.08), 12) as number },
      { schoolId: "b", distance: 1 },
    ]);
  });
  it("has no answer without ИСБШ", () => {
    expect(similarSchools([withContext("b", 1)])(withContext("a"), 5)).toEqual([]);
  });
});

describe("costEffectiveness", () => {
  it("is 1.22 for a tenth more result at a tenth less money", () => {
    expect(costEffectiveness({ index: 55, spending: 90 }, { index: 50, spending: 100 })).toBeCloseTo(1.1 / 0.9, 12);
  });
  it("refuses spending of 0", () => {
    expect(() => costEffectiveness({ index: 55, spending: 0 }, { index: 50, spending: 100 })).toThrow("spending 0");
    expect(() => costEffectiveness({ index: 55, spending: 90 }, { index: 50, spending: 0 })).toThrow(RangeError);
    expect(() => costEffectiveness({ index: 55, spending: 90 }, { index: 0, spending: 100 })).toThrow(RangeError);
  });
});
