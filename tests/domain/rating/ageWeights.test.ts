import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { ageWeights } from "../../../src/domain/rating/ageWeights";

describe("λ by age (method §3)", () => {
  it("weighs T, T−1, and everything older by the third weight", () => {
    const p = { ...defaultParameters(), ageWeight0: 0.5, ageWeight1: 0.3, ageWeight2: 0.2 };
    expect([...ageWeights(2025, [2022, 2023, 2024, 2025], p)]).toEqual([
      [2022, 0.2],
      [2023, 0.2],
      [2024, 0.3],
      [2025, 0.5],
    ]);
  });
});
