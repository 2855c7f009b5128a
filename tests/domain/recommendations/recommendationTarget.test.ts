import { recommendationTarget } from "../../../src/domain/recommendations/recommendationTarget";

describe("recommendationTarget", () => {
  const target = (signal: Parameters<typeof recommendationTarget>[0]["signal"], value: number, threshold: number, hidden = false) =>
    recommendationTarget({ signal, value, threshold }, 25, hidden);
  it("takes a quarter of what is missing, in whole per cents on the reachable side", () => {
    expect(target("pooledShareHigh", 34.8, 20)).toEqual({ bound: "atMost", value: 27 });
    expect(target("diagnosticsLow", 40, 60)).toEqual({ bound: "atLeast", value: 55 });
  });
  it("does not go past the threshold of the risk", () => {
    expect(target("pooledShareHigh", 22, 20)).toEqual({ bound: "atMost", value: 20 });
    expect(target("equipmentShort", 69, 70)).toEqual({ bound: "atLeast", value: 70 });
    expect(target("lowParticipation", 89, 90)).toEqual({ bound: "atLeast", value: 90 });
  });
  it("asks for 0, not −0, where the threshold is 0", () => expect(target("pooledShareHigh", 0, 0)).toEqual({ bound: "atMost", value: 0 }));
  it("tells nothing of a hidden number", () => {
    expect(target("pooledShareHigh", 75, 20, true)).toEqual({ bound: "atMost", value: 20 });
    expect(target("diagnosticsLow", 10, 60, true)).toEqual({ bound: "atLeast", value: 60 });
    expect(target("russianBehindMathematics", 3, 1, true)).toEqual({ bound: "atMost", value: 1 });
  });
  it("asks counts to go to none and topics under their threshold", () => {
    expect(target("vacancies", 3, 1)).toEqual({ bound: "atMost", value: 0 });
    expect(target("topicWeakInGrades", 3, 2)).toEqual({ bound: "atMost", value: 1 });
    expect(target("languageDifficulties", 12, 1)).toEqual({ bound: "atLeast", value: 100 });
    expect(target("specialNeedsWithoutSpecialist", 14, 10)).toEqual({ bound: "atLeast", value: 1 });
  });
});
