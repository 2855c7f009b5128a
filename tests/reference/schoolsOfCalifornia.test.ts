import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Matrix, solve } from "ml-matrix";
import { linearRegression, median } from "simple-statistics";
import { theilSen } from "../../src/domain/statistics/theilSen";

// CASchools: J. H. Stock, M. W. Watson, Introduction to Econometrics, eq. (4.11) and table 7.1: score = 698.9 − 2.28·(students a
// teacher); with English learners and meal share −1.00, −.122, −.547. The method itself has no least squares; the libraries it
// rests on are held to these figures, and Theil–Sen is compared with all pairs by hand.
const file = path.resolve(__dirname, "../../../shared/data/published/AER_CASchools.csv");
(existsSync(file) ? describe : describe.skip)("420 districts of California", () => {
  const load = () => {
    const [head = "", ...lines] = readFileSync(file, "utf8").trim().split("\n");
    const columns = head.split(",").map((name) => name.replace(/"/g, ""));
    return lines.map((line) => {
      const cells = line.split(",");
      const value = (name: string) => Number(cells[columns.indexOf(name)]);
      const score = (value("read") + value("math")) / 2;
      return { score, ratio: value("students") / value("teachers"), english: value("english"), lunch: value("lunch") };
    });
  };

  it("have the published regressions", () => {
    const districts = load();
    expect(districts).toHaveLength(420);
    const { m, b } = linearRegression(districts.map(({ ratio, score }) => [ratio, score]));
    expect(b).toBeCloseTo(698.9, 1);
    expect(m).toBeCloseTo(-2.28, 2);
    const predictors = new Matrix(districts.map(({ ratio, english, lunch }) => [1, ratio, english, lunch]));
    const coefficients = solve(predictors, Matrix.columnVector(districts.map(({ score }) => score)), true).to1DArray();
    expect(coefficients[1]).toBeCloseTo(-1.0, 2);
    expect(coefficients[2]).toBeCloseTo(-0.122, 3);
    expect(coefficients[3]).toBeCloseTo(-0.547, 3);
  });

  it("have a Theil–Sen slope that is the median of all pairs, within its error of least squares", () => {
    const districts = load();
    const slopes = districts.flatMap((one, i) =>
      districts.slice(i + 1).flatMap((other) => (other.ratio === one.ratio ? [] : (other.score - one.score) / (other.ratio - one.ratio))),
    );
    const fitted = theilSen(
      districts.map(({ ratio }) => ratio),
      districts.map(({ score }) => score),
    );
    expect(fitted?.pairs).toBe(slopes.length);
    expect(fitted?.slope).toBeCloseTo(median(slopes), 10);
    expect(Math.abs((fitted?.slope ?? NaN) + 2.28)).toBeLessThan(2 * (fitted?.standardError ?? NaN));
  });
});
