import { reachesShare } from "../../src/domain/assessment/reachesShare";
import { federalCriterion } from "../../src/domain/identification/federalCriterion";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import { binomialUpperTail } from "../../src/domain/statistics/binomialUpperTail";
import { makeFact } from "../domain/assessment/makeFact";
import { seededRandom } from "../domain/analysis/seededRandom";

const rules = defaultParameters();
const TRUE_SHARE = 0.1;

describe("how often chance alone meets «30 % × 2 of 12» (method §12)", () => {
  /** P that a procedure of an ordinary school is low: from the least count that reaches the threshold. */
  const oneLow = (pupils: number) => {
    const least = Array.from({ length: pupils + 1 }, (_, low) => low).find((low) => reachesShare(low, pupils, rules.lowShareThreshold));
    return binomialUpperTail(least ?? NaN, pupils, TRUE_SHARE);
  };

  it("with a true share of 10 %: .88 with 3 pupils a class, 0 with 50", () => {
    expect(binomialUpperTail(2, 12, oneLow(3))).toBeCloseTo(0.88, 2);
    expect(binomialUpperTail(2, 12, oneLow(50))).toBeCloseTo(0, 3);
  });

  it("so does the criterion itself in 2,000 drawn schools, and its strength calls hardly any of them confirmed", () => {
    const random = seededRandom(12);
    const grades = [4, 5, 6, 7, 8, 10];
    const draw = (pupils: number) => {
      const facts = grades.flatMap((grade) =>
        ["russian", "mathematics"].map((subject) => {
          const low = Array.from({ length: pupils }, () => random() < TRUE_SHARE).filter(Boolean).length;
          return makeFact({ kind: "vpr", grade, subject, n: pupils, low });
        }),
      );
      return federalCriterion(facts, "secondary", 2025, { ...rules, federalVpr: "included" });
    };
    const small = Array.from({ length: 2000 }, () => draw(3));
    expect(small.filter(({ severalProcedures }) => severalProcedures).length / 2000).toBeCloseTo(0.88, 1);
    expect(small.filter(({ status }) => status === "confirmed").length / 2000).toBeLessThan(0.01);
    expect(small.filter(({ status }) => status === "formal").length).toBe(0);
  });
});
