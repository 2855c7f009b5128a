import { linesHeight } from "../../../src/reports/layout/linesHeight";
import { wrappedLines } from "../../../src/reports/layout/wrappedLines";

describe("wrappedLines", () => {
  it("counts the lines of a text in a column", () => {
    expect(wrappedLines("", { width: 10 })).toBe(1);
    expect(wrappedLines("да", { width: 10 })).toBe(1);
    expect(wrappedLines("СОШ № 25 а. Старо-Кызыл", { width: 26 })).toBe(1);
    expect(wrappedLines("СОШ № 25 а. Старо-Кызыл", { width: 18 })).toBe(2);
    expect(wrappedLines("первая\nвторая", { width: 40 })).toBe(2);
  });

  it("breaks at a space, and at a hyphen where that takes more lines, not at NBSP; a word longer than the line is cut by Excel", () => {
    expect(wrappedLines("а\u00a0б\u00a0в\u00a0г\u00a0д\u00a0е\u00a0ж", { width: 8 })).toBe(2);
    expect(wrappedLines("Нижне-Кувинское", { width: 11 })).toBe(2);
    expect(wrappedLines("абвгдежзиклмнопрстуф", { width: 10 })).toBe(3);
  });

  it("counts capitals as wider letters, so that a name at the edge gets the room it takes", () => {
    expect(wrappedLines('МБОУ "ООШ №1 а. Ново-Гюрюл"', { width: 26 })).toBe(2);
    expect(wrappedLines("СОШ №\u00a023 с.\u00a0Нижне-Кувинское", { width: 27 })).toBe(1);
  });

  it("needs fewer lines for smaller letters and more for bold ones", () => {
    const text = "родители с высшим образованием 15 (район 23); родитель без работы 20 (район 14)";
    expect(wrappedLines(text, { width: 43, size: 9 })).toBe(2);
    expect(wrappedLines(text, { width: 43, bold: true })).toBeGreaterThanOrEqual(2);
  });
});

describe("linesHeight", () => {
  it("is 15.5 for one line, then 12.3 a line, and never above Excel's 409", () => {
    expect(linesHeight(1)).toBe(15.5);
    expect(linesHeight(2)).toBe(30.5);
    expect(linesHeight(6)).toBe(80);
    expect(linesHeight(100)).toBe(409);
  });

  it("is less for smaller letters, and still holds Calibri's lines as the screen rounds them", () => {
    for (const [size, pixels] of [
      [9, 15],
      [8, 14],
    ] as const) {
      for (let lines = 2; lines <= 20; lines++) expect(linesHeight(lines, size)).toBeGreaterThanOrEqual(lines * pixels * 0.75);
    }
    expect(linesHeight(12, 9)).toBeLessThan(linesHeight(12));
  });
});
