import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { estimateWeights } from "../../src/domain/socialIndex/estimateWeights";
import { correlationMoments } from "../../src/domain/statistics/correlationMoments";
import { firstComponent } from "../../src/domain/statistics/firstComponent";
import { defaultParameters } from "../../src/domain/parameters/parameters";

// USArrests: J. A. McNeil, Interactive Data Analysis, 1977 (R, package datasets). First component of the standardised variables as
// printed by prcomp(USArrests, scale. = TRUE), also G. James et al., An Introduction to Statistical Learning, §10.2, table 10.1:
// loadings .5358995 .5831836 .2781909 .5434321 and 62.0 % of the variance.
const file = path.resolve(__dirname, "../../../shared/data/published/datasets_USArrests.csv");
(existsSync(file) ? describe : describe.skip)("First principal component of USArrests", () => {
  const load = () =>
    readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",").slice(1).map(Number));

  it("has the published loadings and share of variance", () => {
    const rows = load();
    expect(rows).toHaveLength(50);
    const { loadings, explained } = firstComponent(correlationMoments(rows).correlations() ?? []);
    [0.5358995, 0.5831836, 0.2781909, 0.5434321].forEach((published, j) => expect(loadings[j]).toBeCloseTo(published, 6));
    expect(explained).toBeCloseTo(0.62, 3);
  });

  it("gives weights from 50 states and four variables that no single state moves by more than 0.025", () => {
    const estimate = estimateWeights(load(), defaultParameters());
    if (!estimate.ok) throw new Error(estimate.reason);
    // .5358995 / (.5358995 + .5831836 + .2781909 + .5434321)
    expect(estimate.weights[0]?.weight).toBeCloseTo(0.27614, 4);
    expect(estimate.largestChange).toBeLessThan(0.025);
  });
});
