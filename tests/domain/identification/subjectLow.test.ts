import type { Fact } from "../../../src/domain/assessment/fact";
import { subjectLow } from "../../../src/domain/identification/subjectLow";
import { defaultParameters } from "../../../src/domain/parameters/parameters";

const rules = defaultParameters();
const fact = (changes: Partial<Fact>): Fact => ({
  schoolId: "s1",
  year: 2025,
  kind: "oge",
  subject: "mathematics",
  grade: 9,
  n: 20,
  marks: { 2: 4, 3: 8, 4: 6, 5: 2 },
  low: 4,
  mean: 3.3,
  scale: "mark",
  participants: null,
  source: { file: null, sheet: "ОГЭ", address: "A5" },
  cells: {},
  ...changes,
});

describe("subjectLow", () => {
  it("adds the procedures of one subject: ОГЭ and both ЕГЭ of математика", () => {
    const facts = [
      fact({}),
      fact({ kind: "ege", subject: "mathematicsProfile", grade: 11, n: 10, low: 1, marks: null }),
      fact({ kind: "ege", subject: "mathematicsBasic", grade: 11, n: 5, low: 0, marks: null }),
      fact({ subject: "russian", n: 20, low: 9 }),
      fact({ year: 2024, low: 10 }),
    ];
    expect(subjectLow(facts, 2025, "mathematics", rules)).toEqual({ low: 5, n: 35 });
  });

  it("is not known without such results, which is no zero", () => {
    expect(subjectLow([fact({ kind: "vpr", grade: 6 })], 2025, "mathematics", rules)).toBeNull();
    expect(subjectLow([fact({ marks: null, low: null })], 2025, "mathematics", rules)).toBeNull();
  });
});
