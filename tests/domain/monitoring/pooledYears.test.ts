import type { Fact, MarkCounts } from "../../../src/domain/assessment/fact";
import { examsRow, procedureRow } from "../../../src/domain/monitoring/procedureRow";
import { pooledYears } from "../../../src/domain/monitoring/pooledYears";
import { defaultParameters } from "../../../src/domain/parameters/parameters";

const fact = (schoolId: string, kind: Fact["kind"], subject: string, grade: number, marks: MarkCounts): Fact => {
  const n = marks[2] + marks[3] + marks[4] + marks[5];
  const mean = (2 * marks[2] + 3 * marks[3] + 4 * marks[4] + 5 * marks[5]) / n;
  const source = { file: null, sheet: "Л", address: "A1" };
  return {
    schoolId,
    year: 2025,
    kind,
    subject,
    grade,
    n,
    marks,
    low: marks[2],
    mean,
    scale: "mark",
    participants: null,
    source,
    cells: {},
  };
};

describe("results of schools taken together", () => {
  const facts = new Map([
    ["a", [fact("a", "oge", "mathematics", 9, { 2: 4, 3: 6, 4: 0, 5: 0 }), fact("a", "vpr", "russian", 5, { 2: 1, 3: 9, 4: 0, 5: 0 })]],
    ["b", [fact("b", "oge", "mathematics", 9, { 2: 0, 3: 0, 4: 0, 5: 30 }), fact("b", "oge", "biology", 9, { 2: 9, 3: 0, 4: 0, 5: 0 })]],
  ]);
  const pooled = pooledYears(facts, defaultParameters());

  it("adds low results and pupils by row; other subjects do not count", () => {
    expect(pooled(["a", "b"]).lowIn(2025, "oge mathematics")).toEqual({ low: 4, n: 40 });
    expect(pooled(["a", "b"]).lowIn(2025, examsRow)).toEqual({ low: 4, n: 40 });
    expect(pooled(["a", "b"]).lowIn(2025, "vpr russian")).toEqual({ low: 1, n: 10 });
    expect(pooled(["a", "b"]).lowIn(2024, examsRow)).toBeNull();
  });

  it("leaves one school out", () => {
    const members = ["a", "b"];
    expect(pooled(members, "b").lowIn(2025, examsRow)).toEqual({ low: 4, n: 10 });
    expect(pooled(members, "a").lowIn(2025, "vpr russian")).toBeNull();
    expect(pooled(members, "stranger").lowIn(2025, examsRow)).toEqual({ low: 4, n: 40 });
  });

  it("pools the index by pupils, then the groups by their weights", () => {
    // ОГЭ: (10·20 + 30·100)/40 = 80; ВПР: 30; weights 0.35 and 0.25.
    expect(pooled(["a", "b"]).indexIn(2025)).toBeCloseTo((0.35 * 80 + 0.25 * 30) / 0.6, 12);
    expect(pooled(["a", "b"], "a").indexIn(2025)).toBeCloseTo(100, 12);
    expect(pooled([]).indexIn(2025)).toBeNull();
  });

  it("tells the procedures of ЕГЭ apart, and ВПР of all grades together", () => {
    expect(procedureRow({ kind: "ege", subject: "mathematicsBasic" })).toBe("ege mathematicsBasic");
    expect(procedureRow({ kind: "vpr", subject: "mathematics" })).toBe("vpr mathematics");
    expect(procedureRow({ kind: "oge", subject: "biology" })).toBeNull();
  });
});
