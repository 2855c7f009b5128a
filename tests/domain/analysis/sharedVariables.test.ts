import { sharedVariables } from "../../../src/domain/analysis/sharedVariables";
import type { ContextRecord } from "../../../src/domain/assessment/context";
import { makeFact } from "../assessment/makeFact";

describe("sharedVariables: nothing feeds both the rating and ИСБШ", () => {
  const passport = (sheet: string): ContextRecord => ({
    schoolId: "s1",
    year: 2025,
    indicators: { enrolment: 100, registered: 4 },
    units: {},
    source: { file: null, sheet, address: "A5:G5" },
    cells: { enrolment: "B5", registered: "C5" },
  });
  const facts = [makeFact({ low: 4, cells: { n: "D5", low: "C5" } })];

  it("is silent for cells of their own", () => {
    expect(sharedVariables({ facts, context: [passport("Соцпаспорт")] })).toEqual([]);
    expect(sharedVariables({ facts: [], context: [] })).toEqual([]);
  });
  it("lets a roll stand in both: it is what shares are taken of", () => {
    const roll = makeFact({ participants: 100, cells: { participants: "B5" } });
    expect(sharedVariables({ facts: [roll], context: [passport("ОГЭ")] })).toEqual([]);
  });
  it("names the cell that was read as low results and as an indicator", () => {
    expect(sharedVariables({ facts, context: [passport("ОГЭ")] })).toEqual([
      {
        severity: "error",
        code: "variableFeedsBoth",
        params: { indicator: "registered", kind: "oge", subject: "russian", grade: 0, year: 2025 },
        source: { file: null, sheet: "ОГЭ", address: "C5" },
        schoolId: "s1",
      },
    ]);
  });
});
