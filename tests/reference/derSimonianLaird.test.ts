import { derSimonianLaird } from "../../src/domain/statistics/derSimonianLaird";

// BCG vaccine, thirteen trials: G. A. Colditz et al., JAMA 271 (1994) 698–702; data and results as in W. Viechtbauer, Conducting
// meta-analyses in R with the metafor package, Journal of Statistical Software 36 (2010): Q = 152.23, DerSimonian–Laird τ² = 0.309.
const trials = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
] as const;

describe("DerSimonian–Laird on the BCG trials", () => {
  it("finds Q = 152.23 and τ² = 0.309 of the log risk ratios", () => {
    const ratios = trials.map(([ill, well, controlIll, controlWell]) =>
      Math.log(ill / (ill + well) / (controlIll / (controlIll + controlWell))),
    );
    const variances = trials.map(
      ([ill, well, controlIll, controlWell]) => 1 / ill - 1 / (ill + well) + 1 / controlIll - 1 / (controlIll + controlWell),
    );
    const { q, tau2 } = derSimonianLaird(ratios, variances);
    expect(q).toBeCloseTo(152.233, 2);
    expect(tau2).toBeCloseTo(0.3088, 3);
  });
});
