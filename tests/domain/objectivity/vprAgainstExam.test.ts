import type { Fact } from "../../../src/domain/assessment/fact";
import type { School } from "../../../src/domain/assessment/school";
import { pupilSpread } from "../../../src/domain/objectivity/pupilSpread";
import { vprAgainstExam } from "../../../src/domain/objectivity/vprAgainstExam";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { makeFact, withMarks } from "../assessment/makeFact";

const rules = defaultParameters();
const ids = ["a", "b"];
const schools = ids.map((id) => ({ id, closed: false }) as School);
/** Half «2», half «5»: σ = 50, so that a school a quarter of the scale higher stands half a σ higher. */
const vpr = (schoolId: string, twos: number, fives: number): Fact =>
  makeFact({ schoolId, kind: "vpr", grade: 6, ...withMarks(twos, 0, 0, fives) });
const oge = (schoolId: string, twos: number, fives: number, rest: Partial<Fact> = {}): Fact =>
  makeFact({ schoolId, grade: 9, ...withMarks(twos, 0, 0, fives), ...rest });
const asked = (facts: readonly Fact[], unconfirmedErrors: number) =>
  vprAgainstExam("oge", { schools, facts: [...facts] }, { ...rules, unconfirmedErrors, unconfirmedSpread: 0 });

describe("vprAgainstExam", () => {
  // ВПР: 75 of the scale against 25 of 100 neighbours, σ 50: d = 1. ОГЭ: both at 50: d = 0. The gap is 1.
  const facts = [vpr("a", 25, 75), vpr("b", 75, 25), oge("a", 10, 10), oge("b", 10, 10)];

  it("counts the error of the neighbours too: √(4·(1/100 + 1/100) + 1.7·(1/20 + 1/20)) = 0.5 of a gap of 1", () => {
    expect(asked(facts, 1.99)).toMatchObject([
      { schoolId: "a", exam: "oge", fromYear: 2023, year: 2025, gap: expect.closeTo(50, 9) as number, vprPupils: 100, examPupils: 20 },
    ]);
    expect(asked(facts, 2.01)).toEqual([]);
  });
  it("measures by русский and математика alone: what chosen subjects spread changes nothing", () => {
    const chosen = ids.map((id) => oge(id, 0, 0, { subject: "physics", ...withMarks(0, 50, 50, 0) }));
    expect(asked([...facts, ...chosen], 1.99)).toEqual(asked(facts, 1.99));
  });
  it("takes the last three years of the exam, and no other", () => {
    const old = facts.map((fact) => ({ ...fact, year: 2022 }));
    const calm = [vpr("a", 50, 50), vpr("b", 50, 50), oge("a", 10, 10), oge("b", 10, 10)];
    expect(asked([...old, ...calm], 1)).toEqual([]);
    expect(asked([...old.map((fact) => ({ ...fact, year: 2023 })), ...calm], 1)).toHaveLength(1);
  });
  it("asks nothing without an exam, and nothing of a school that stands alone", () => {
    expect(asked(facts.slice(0, 2), 1)).toEqual([]);
    expect(asked([vpr("a", 25, 75), oge("a", 10, 10)], 1)).toEqual([]);
  });
});

describe("pupilSpread", () => {
  it("is the spread of all marks on 0–100 together, that of ЕГЭ by the parameter, and 25 where nobody gives marks", () => {
    expect(pupilSpread("oge", [oge("a", 1, 0), oge("b", 0, 3)], rules)).toBeCloseTo(100 * Math.sqrt(0.25 * 0.75), 9);
    expect(pupilSpread("vpr", [makeFact({ kind: "vpr", mean: 3.4, scale: "mark" })], rules)).toBe(25);
    expect(pupilSpread("ege", [], rules)).toBe(15);
  });
});
