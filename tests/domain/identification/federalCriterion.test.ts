import { federalCriterion } from "../../../src/domain/identification/federalCriterion";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { makeFact } from "../assessment/makeFact";

const rules = defaultParameters();
const russian = (year: number, low: number, n: number) => makeFact({ year, low, n });
const mathematics = (year: number, low: number, n: number) => makeFact({ year, low, n, subject: "mathematics" });
const vpr = (grade: number, low: number, n: number, year = 2025) => makeFact({ kind: "vpr", grade, year, low, n });

describe("federalCriterion", () => {
  it("is confirmed when two procedures are surely low: 9 of 20 and 13 of 30", () => {
    const result = federalCriterion([russian(2025, 9, 20), mathematics(2025, 13, 30)], "basic", 2025, rules);
    expect(result.status).toBe("confirmed");
    expect(result.evidence.map(({ n, low, share }) => [n, low, Math.round(share * 10) / 10])).toEqual([
      [20, 9, 45],
      [30, 13, 43.3],
    ]);
    expect(result.evidence.every(({ lowerBound }) => lowerBound >= 30)).toBe(true);
  });

  it("is formal when the shares may be chance: 3 of 10 twice", () => {
    const result = federalCriterion([russian(2025, 3, 10), mathematics(2025, 3, 10)], "basic", 2025, rules);
    expect(result).toMatchObject({ status: "formal", severalProcedures: true, twoYears: false, pooledShare: 30, pooledN: 20 });
  });

  it("is confirmed by the pooled share where each procedure alone is not sure", () => {
    const result = federalCriterion([russian(2025, 4, 10), mathematics(2025, 5, 10)], "basic", 2025, rules);
    expect(result.pooledLowerBound).toBeGreaterThanOrEqual(30);
    expect(result.status).toBe("confirmed");
  });

  it("is insufficient when every flagged class has fewer than five pupils", () => {
    expect(federalCriterion([russian(2025, 2, 4), mathematics(2025, 2, 4)], "basic", 2025, rules).status).toBe("insufficient");
  });

  it("looks at a class of exactly five, and at a pooled share of exactly ten pupils", () => {
    expect(federalCriterion([russian(2025, 2, 5), mathematics(2025, 2, 4)], "basic", 2025, rules).status).toBe("formal");
    expect(
      federalCriterion([russian(2025, 3, 4), mathematics(2025, 3, 4), makeFact({ kind: "ege", low: 1, n: 2 })], "secondary", 2025, rules),
    ).toMatchObject({
      status: "confirmed",
      pooledN: 10,
    });
    expect(federalCriterion([russian(2025, 4, 4), mathematics(2025, 5, 5)], "basic", 2025, { ...rules, minimumPupils: 10 }).pooledN).toBe(
      9,
    );
  });

  it("is confirmed for tiny classes only by a pooled share of at least ten pupils", () => {
    const facts = [russian(2025, 3, 4), mathematics(2025, 3, 4), makeFact({ kind: "ege", low: 3, n: 4 })];
    expect(federalCriterion(facts, "secondary", 2025, rules).status).toBe("confirmed");
    expect(federalCriterion(facts.slice(0, 2), "secondary", 2025, rules).status).toBe("insufficient");
  });

  describe("the repetition in two years", () => {
    it("holds for the same procedure and shows both years", () => {
      const result = federalCriterion([russian(2024, 4, 10), russian(2025, 4, 10)], "basic", 2025, rules);
      expect(result).toMatchObject({ twoYears: true, severalProcedures: false });
      expect(result.evidence.map(({ year }) => year)).toEqual([2025, 2024]);
    });
    it("does not hold for another procedure, unless any may repeat", () => {
      const facts = [russian(2024, 4, 10), mathematics(2025, 4, 10)];
      expect(federalCriterion(facts, "basic", 2025, rules).status).toBe("notMet");
      expect(federalCriterion(facts, "basic", 2025, { ...rules, federalRepeat: "any" }).twoYears).toBe(true);
    });
    it("does not hold over an excluded year or over a gap", () => {
      const over2020 = [russian(2020, 4, 10), russian(2021, 4, 10)];
      expect(federalCriterion(over2020, "basic", 2021, rules).twoYears).toBe(false);
      expect(federalCriterion([russian(2023, 4, 10), russian(2025, 4, 10)], "basic", 2025, rules).twoYears).toBe(false);
    });
    it("is asked besides, not instead, under AND", () => {
      const and = { ...rules, federalCombination: "and" as const };
      const facts = [russian(2025, 9, 20), mathematics(2025, 13, 30)];
      expect(federalCriterion(facts, "basic", 2025, and).status).toBe("notMet");
      expect(federalCriterion([...facts, russian(2024, 9, 20)], "basic", 2025, and).status).toBe("confirmed");
    });
  });

  describe("ВПР", () => {
    const facts = [vpr(5, 15, 20), vpr(6, 15, 20), russian(2025, 0, 20)];
    it("is shown beside and not counted by default", () => {
      const result = federalCriterion(facts, "basic", 2025, rules);
      expect(result).toMatchObject({ status: "notMet", pooledShare: 0, pooledN: 20 });
      expect(result.diagnostic.map(({ grade }) => grade)).toEqual([5, 6]);
    });
    it("counts when switched in, in its grades", () => {
      expect(federalCriterion(facts, "basic", 2025, { ...rules, federalVpr: "included" }).status).toBe("confirmed");
      expect(federalCriterion(facts, "basic", 2025, { ...rules, federalVpr: "included", federalVprGrades: [4, 5] }).status).toBe("notMet");
    });
    it("leaves no trace when unused", () => {
      expect(federalCriterion(facts, "basic", 2025, { ...rules, federalVpr: "unused" }).diagnostic).toEqual([]);
    });
    it("НОШ without counted procedures does not meet the criterion; with ВПР counted it is not evaluated without facts", () => {
      expect(federalCriterion([vpr(4, 10, 12)], "primary", 2025, rules).status).toBe("notMet");
      expect(federalCriterion([], "primary", 2025, { ...rules, federalVpr: "included" }).status).toBe("notEvaluated");
    });
  });

  it("is not evaluated without a fact of the year, or when the low results are not told", () => {
    expect(federalCriterion([russian(2024, 9, 20)], "basic", 2025, rules)).toMatchObject({ status: "notEvaluated", pooledShare: null });
    expect(federalCriterion([makeFact({ kind: "ege", mean: 50, scale: "test" })], "secondary", 2025, rules).status).toBe("notEvaluated");
  });

  it("counts базовая математика, and no subject by choice", () => {
    const facts = [
      makeFact({ kind: "ege", subject: "mathematicsBasic", n: 20, marks: { 2: 12, 3: 8, 4: 0, 5: 0 } }),
      makeFact({ kind: "ege", low: 12, n: 20 }),
      makeFact({ kind: "oge", subject: "biology", low: 20, n: 20 }),
    ];
    expect(federalCriterion(facts, "secondary", 2025, rules)).toMatchObject({ status: "confirmed", pooledN: 40 });
  });

  it("points at the cell with the low results", () => {
    const fact = makeFact({ low: 9, n: 20, cells: { mark2: "D7" } });
    expect(federalCriterion([fact], "basic", 2025, rules).evidence[0]?.source).toEqual({ file: null, sheet: "ОГЭ", address: "D7" });
  });
});
