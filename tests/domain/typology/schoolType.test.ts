import type { Decision, SchoolType, SocialIndexLevel } from "../../../src/domain/analysis/analysis";
import { indexVariance } from "../../../src/domain/typology/indexVariance";
import { schoolType } from "../../../src/domain/typology/schoolType";

const low = { value: -0.6, low: -0.9, high: -0.3 };
const high = { value: 0.6, low: 0.3, high: 0.9 };
const same = { value: -0.1, low: -0.4, high: 0.2 };

describe("schoolType", () => {
  it.each<[string, typeof low, SocialIndexLevel, Decision, SchoolType]>([
    ["low results, hard context, on the list", low, "low", "lowPerforming", "lowInHardContext"],
    ["low results, hard context, on the list by the federal criterion", low, "low", "lowPerformingFederal", "lowInHardContext"],
    ["low results, hard context, not on the list", low, "low", "atRisk", "lowResultsInHardContext"],
    ["high results, hard context", high, "low", "notApplicable", "resilient"],
    ["low results, middling context", low, "middle", "lowPerforming", "lowInFavourableContext"],
    ["low results, easy context", low, "high", "atRisk", "lowInFavourableContext"],
    ["high results, easy context", high, "high", "notApplicable", "resourceful"],
    ["high results, middling context", high, "middle", "notApplicable", "stable"],
    ["results like the cluster's", same, "low", "notApplicable", "stable"],
  ])("%s", (_, interval, level, decision, expected) => {
    expect(schoolType(interval, level, decision)).toBe(expected);
  });
  it("takes an interval that touches the middle for results within the cluster", () => {
    expect(schoolType({ value: -0.3, low: -0.6, high: 0 }, "low", "notApplicable")).toBe("stable");
    expect(schoolType({ value: 0.3, low: 0, high: 0.6 }, "low", "notApplicable")).toBe("stable");
  });
  it("is none without ИСБШ or without a rating", () => {
    expect([schoolType(low, null, "atRisk"), schoolType(null, "low", "noData")]).toEqual([null, null]);
  });
});

describe("indexVariance", () => {
  it("averages the variances of schools with two years or more: 50, 52 and 47 alone give 2", () => {
    expect(indexVariance([[50, 52], [47]], 2.5)).toBe(2);
  });
  it("is 2.5² where no school has two", () => {
    expect(indexVariance([[50]], 2.5)).toBe(6.25);
  });
});
