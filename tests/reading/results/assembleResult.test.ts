import type { Cell } from "../../../src/reading/cells/cell";
import type { Figure } from "../../../src/reading/figures/figure";
import { assembleResult } from "../../../src/reading/results/assembleResult";
import type { ResultFigures } from "../../../src/reading/results/resultFigures";
import type { ResultRole } from "../../../src/reading/results/resultGroup";

const cell: Cell = { row: 0, column: 0, value: 0, format: null, merge: null, hidden: false, struck: false };

/** A row of figures; null is a sentinel («-»). */
function rowOf(values: Partial<Record<ResultRole, number | null>>, marksFillN = false): ResultFigures {
  const figures = new Map<ResultRole, Figure>();
  const scales = new Map<ResultRole, { share: "percent"; decimals: number }>();
  for (const [role, value] of Object.entries(values) as [ResultRole, number | null][]) {
    const decimals = value === null ? 0 : (String(value).split(".")[1] ?? "").length;
    figures.set(role, value === null ? { state: "missing", text: "-", cell } : { state: "value", value, decimals, percent: false, cell });
    scales.set(role, { share: "percent", decimals });
  }
  return { figures, scales, marksFillN };
}

const codes = (row: ResultFigures, scale: "mark" | "test" | null = "mark"): string[] =>
  assembleResult(row, scale).problems.map(({ code }) => code);

describe("assembleResult", () => {
  it("takes counts that add up to n", () => {
    expect(assembleResult(rowOf({ n: 20, mark2: 2, mark3: 8, mark4: 7, mark5: 3, mean: 3.55 }), "mark")).toMatchObject({
      n: 20,
      marks: { 2: 2, 3: 8, 4: 7, 5: 3 },
      low: 2,
      mean: 3.55,
      problems: [],
    });
  });

  it("leaves marks and low out when they do not", () => {
    const row = rowOf({ n: 20, mark2: 2, mark3: 8, mark4: 7, mark5: 4 });
    expect(assembleResult(row, null)).toMatchObject({ n: 20, marks: null, low: null });
    expect(codes(row)).toEqual(["marksDoNotSum"]);
  });

  it("finds n as the sum of the marks", () => {
    const row = rowOf({ n: null, mark2: 2, mark3: 8, mark4: 7, mark5: 3 });
    expect(assembleResult(row, null).n).toBe(20);
    expect(codes(row)).toEqual(["nFromMarks"]);
  });

  it("restores whole pupils from per cents, and refuses per cents that fit no pupils", () => {
    expect(assembleResult(rowOf({ n: 23, mark2Share: 4.35, mark3Share: 43.48, mark4Share: 39.13, mark5Share: 13.04 }), null).marks).toEqual(
      { 2: 1, 3: 10, 4: 9, 5: 3 },
    );
    expect(codes(rowOf({ n: 23, mark2Share: 30, mark3Share: 30, mark4Share: 30, mark5Share: 10 }))).toEqual(["sharesDoNotFit"]);
  });

  it("takes one unreadable mark for the rest of n only when something confirms it", () => {
    const marks = { n: 10, mark2: 1, mark3: null, mark4: 3, mark5: 2 };
    expect(assembleResult(rowOf({ ...marks, mean: 3.6 }), "mark").marks).toEqual({ 2: 1, 3: 4, 4: 3, 5: 2 });
    expect(assembleResult(rowOf(marks, true), null).marks).toEqual({ 2: 1, 3: 4, 4: 3, 5: 2 });
    expect(assembleResult(rowOf(marks), null)).toMatchObject({ n: 10, marks: null, low: 1 });
    expect(assembleResult(rowOf({ ...marks, mean: 3.1 }, true), "mark").marks).toBeNull();
  });

  it("takes the low count of ЕГЭ from its column, else from its per cent", () => {
    expect(assembleResult(rowOf({ n: 3, low: 1, lowShare: 33.33, mean: 44 }), "test")).toMatchObject({ low: 1, problems: [] });
    const lost = rowOf({ n: 3, low: null, lowShare: 33.33, mean: 44 });
    expect(assembleResult(lost, "test").low).toBe(1);
    expect(codes(lost, "test")).toEqual(["lowFromShare"]);
  });

  it("does not choose between a low count and a per cent that contradict each other", () => {
    const row = rowOf({ n: 20, low: 3, lowShare: 5, mean: 44 });
    expect(assembleResult(row, "test").low).toBeNull();
    expect(codes(row, "test")).toEqual(["lowDisagrees"]);
  });

  it("leaves a mean out that contradicts the marks or its scale", () => {
    expect(codes(rowOf({ n: 20, mark2: 2, mark3: 8, mark4: 7, mark5: 3, mean: 4.55 }))).toEqual(["meanDisagrees"]);
    expect(codes(rowOf({ n: 20, mean: 0 }))).toEqual(["meanOutOfScale"]);
  });

  it("gives no fact without n", () => {
    expect(assembleResult(rowOf({ n: null, mean: 55 }), "test").n).toBeNull();
    expect(assembleResult(rowOf({ n: 0, mean: null }), "test").n).toBeNull();
  });

  it("takes the roll for n only when the marks confirm it", () => {
    expect(assembleResult(rowOf({ participants: 20, mark2: 2, mark3: 8, mark4: 7, mark5: 3 }), null).n).toBe(20);
    expect(assembleResult(rowOf({ participants: 22, mean: 55 }), "test").n).toBeNull();
  });
});
