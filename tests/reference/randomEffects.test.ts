import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { betweenVariance } from "../../src/domain/statistics/betweenVariance";
import { derSimonianLaird } from "../../src/domain/statistics/derSimonianLaird";
import { shrink } from "../../src/domain/statistics/shrink";

describe("DerSimonian–Laird on the eight schools", () => {
  // D. B. Rubin, Estimation in parallel randomized experiments, Journal of Educational Statistics 6 (1981) 377–401;
  // A. Gelman et al., Bayesian Data Analysis, §5.5: pooled 7.7, standard error 4.1.
  const effects = [28, 8, -3, 7, -1, 1, 18, 12];
  const variances = [15, 10, 16, 11, 9, 11, 10, 18].map((error) => error * error);

  it("pools to 7.69 ± 4.07 with Q = 4.71 and τ² = 0", () => {
    const pooled = derSimonianLaird(effects, variances);
    expect(pooled.mean).toBeCloseTo(7.69, 2);
    expect(pooled.standardError).toBeCloseTo(4.07, 2);
    expect(pooled.q).toBeCloseTo(4.71, 2);
    expect(pooled.tau2).toBe(0);
  });

  it("takes the floor of the method where the estimate is 0, and the set value for fewer schools", () => {
    const rule = { floor: 0.01, fallback: 0.09, minimumSchools: 8 };
    expect(betweenVariance(effects, variances, rule)).toBe(0.01);
    expect(betweenVariance(effects.slice(1), variances.slice(1), rule)).toBe(0.09);
  });
});

// J. C. Pinheiro, D. M. Bates, Mixed-Effects Models in S and S-PLUS (data "MathAchieve"); S. W. Raudenbush, A. S. Bryk,
// Hierarchical Linear Models, table 4.2: grand mean 12.637, τ² 8.614, σ² 39.148, mean reliability .901.
const file = path.resolve(__dirname, "../../../shared/data/published/mlmRev_Hsb82.csv");
(existsSync(file) ? describe : describe.skip)("One-way random effects on High School & Beyond", () => {
  const schools = new Map<string, number[]>();
  const load = () => {
    const [head = "", ...lines] = readFileSync(file, "utf8").trim().split("\n");
    const columns = head.split(",").map((name) => name.replace(/"/g, ""));
    for (const line of lines) {
      const cells = line.split(",");
      const school = cells[columns.indexOf("school")] ?? "";
      const list = schools.get(school) ?? [];
      list.push(Number(cells[columns.indexOf("mAch")]));
      schools.set(school, list);
    }
  };

  it("shrinks the schools with a mean reliability of .901 at the published τ² and σ²", () => {
    load();
    expect(schools.size).toBe(160);
    const [tau2, sigma2] = [8.614, 39.148];
    const means = [...schools.values()].map((list) => list.reduce((sum, score) => sum + score, 0) / list.length);
    const variances = [...schools.values()].map((list) => sigma2 / list.length);
    const reliabilities = variances.map((variance) => shrink(1, variance, tau2).reliability);
    expect(reliabilities.reduce((sum, one) => sum + one, 0) / 160).toBeCloseTo(0.901, 3);
    const weights = variances.map((variance) => 1 / (variance + tau2));
    const grand = means.reduce((sum, mean, i) => sum + mean * (weights[i] ?? 0), 0) / weights.reduce((sum, one) => sum + one, 0);
    expect(grand).toBeCloseTo(12.637, 2);
  });

  it("finds by the method of moments a τ² within a tenth of the published maximum-likelihood one", () => {
    const means = [...schools.values()].map((list) => list.reduce((sum, score) => sum + score, 0) / list.length);
    const within = [...schools.values()].reduce(
      (sum, list, i) => sum + list.reduce((s, score) => s + (score - (means[i] ?? 0)) ** 2, 0),
      0,
    );
    const pupils = [...schools.values()].reduce((sum, list) => sum + list.length, 0);
    expect(pupils).toBe(7185);
    const sigma2 = within / (pupils - 160);
    expect(sigma2).toBeCloseTo(39.148, 1);
    const { tau2 } = derSimonianLaird(
      means,
      [...schools.values()].map((list) => sigma2 / list.length),
    );
    expect(Math.abs(tau2 / 8.614 - 1)).toBeLessThan(0.1);
  });
});
