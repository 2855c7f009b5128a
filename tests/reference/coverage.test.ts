import { accuracyScenarios } from "../../bench/measure/accuracyScenarios";
import { measureAccuracy } from "../../bench/measure/measureAccuracy";

// The whole table is docs/method/accuracy.md (npm run bench:accuracy); here a short run holds the method to its bands.
describe("accuracy on 25 synthetic districts", () => {
  const [usual] = accuracyScenarios;
  const small = accuracyScenarios.find(({ shape }) => shape.pupils[1] === 10);
  if (usual === undefined || small === undefined) throw new Error("the scenarios have an ordinary and a small district");

  it("finds low schools, spares ordinary ones, and its 80 % intervals hold the truth in 70–95 %", () => {
    const accuracy = measureAccuracy({ ...usual, districts: 25 });
    expect(accuracy.aucEffect).toBeGreaterThan(0.95);
    expect(accuracy.aucKnowing - accuracy.aucEffect).toBeLessThan(0.04);
    expect(accuracy.ordinaryListed).toBeLessThan(0.05);
    expect(accuracy.lowFound).toBeGreaterThan(0.7);
    expect(accuracy.resilientListed).toBeLessThan(0.02);
    for (const coverage of [accuracy.ratingCoverage, accuracy.placeCoverage, accuracy.effectCoverage]) {
      expect(coverage).toBeGreaterThan(0.7);
      expect(coverage).toBeLessThan(0.95);
    }
  });

  it("calls ordinary schools with 3 to 10 pupils a class ШНОР in well under 10 %", () => {
    expect(measureAccuracy({ ...small, districts: 25 }).ordinaryListed).toBeLessThan(0.06);
  });
});
