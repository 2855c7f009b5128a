import type { ClusterStatus, Decision, FederalStatus } from "../../../src/domain/analysis/analysis";
import { decide } from "../../../src/domain/identification/decide";

describe("decide", () => {
  // The table of method §4, row by row: B, not B, B insufficient.
  it.each<[FederalStatus, Decision, Decision, Decision]>([
    ["confirmed", "lowPerforming", "lowPerformingFederal", "lowPerformingFederal"],
    ["formal", "lowPerforming", "atRisk", "insufficientData"],
    ["insufficient", "atRisk", "insufficientData", "insufficientData"],
    ["notMet", "atRisk", "notApplicable", "notApplicable"],
    ["notEvaluated", "atRisk", "insufficientData", "insufficientData"],
  ])("A %s: %s, %s, %s", (federal, ...expected) => {
    const statuses: ClusterStatus[] = ["below", "notBelow", "insufficient"];
    expect(statuses.map((cluster) => decide(federal, cluster, true).decision)).toEqual(expected);
  });
  it("is cautious only where the federal criterion stands alone", () => {
    expect(decide("confirmed", "insufficient", true).cautious).toBe(true);
    expect(decide("confirmed", "notBelow", true).cautious).toBe(false);
  });
  it("says «нет данных» when nothing can enter either criterion", () => {
    expect(decide("notEvaluated", "insufficient", false).decision).toBe("noData");
  });
});
