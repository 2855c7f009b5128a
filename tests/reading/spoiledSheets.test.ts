import fc from "fast-check";
import type { CellValue } from "../../src/reading/grid";
import { gridOf } from "./gridOf";
import { read } from "./readings";

/** Twelve schools with plain figures: n, marks, успеваемость, качество and the mean of ОГЭ. */
const clean: CellValue[][] = [
  ["№", "ОО", "Сдавали", "2", "3", "4", "5", "Успеваемость, %", "Качество, %", "Средний балл"],
  ...Array.from({ length: 12 }, (_, i): CellValue[] => {
    const [two, three, four, five] = [i % 4, 3 + (i % 5), 4 + (i % 3), 1 + (i % 6)];
    const n = two + three + four + five;
    const digits = (value: number, places: number): number => Number(value.toFixed(places));
    return [
      i + 1,
      `МБОУ СОШ №${i + 1} с. Псыж`,
      n,
      two,
      three,
      four,
      five,
      digits((100 * (n - two)) / n, 1),
      digits((100 * (four + five)) / n, 1),
      digits((2 * two + 3 * three + 4 * four + 5 * five) / n, 2),
    ];
  }),
];

const spoiling = fc.record({
  row: fc.integer({ min: 1, max: clean.length - 1 }),
  column: fc.integer({ min: 2, max: 9 }),
  value: fc.oneof(
    fc.constantFrom<CellValue>("-", "н/д", "х", "#ДЕЛ/0!", "нет", null, "abc", -3, 1.5, "12*", " 7 ", "1/2", true),
    fc.integer({ min: 0, max: 120 }),
    fc.string({ maxLength: 8 }),
  ),
});

jest.setTimeout(60_000);

describe("a clean sheet spoiled at random", () => {
  it("gives right facts, or findings on the spoiled rows, and never a fact of nobody", () => {
    const truth = read(gridOf("ОГЭ 2024 Русский язык", clean)).dataset.facts;
    expect(truth).toHaveLength(12);
    fc.assert(
      fc.property(fc.array(spoiling, { minLength: 1, maxLength: 6 }), (spoils) => {
        const rows = clean.map((row) => [...row]);
        for (const { row, column, value } of spoils) (rows[row] ?? [])[column] = value;
        const { dataset, findings } = read(gridOf("ОГЭ 2024 Русский язык", rows));
        const flagged = new Set(findings.flatMap(({ source }) => (source === null ? [] : [Number(/\d+/.exec(source.address)?.[0])])));
        const expected = new Map(truth.map((fact) => [Number(/\d+/.exec(fact.source.address)?.[0]), fact]));
        for (const fact of dataset.facts) {
          const line = Number(/\d+/.exec(fact.source.address)?.[0]);
          const right = expected.get(line);
          if (right === undefined) throw new Error(`A fact of nobody at row ${line}`);
          const same =
            fact.n === right.n &&
            JSON.stringify(fact.marks) === JSON.stringify(right.marks) &&
            fact.low === right.low &&
            fact.mean === right.mean;
          if (!same && !flagged.has(line)) throw new Error(`Row ${line} differs silently: ${JSON.stringify(fact)}`);
        }
        for (const line of expected.keys()) {
          if (!dataset.facts.some((fact) => Number(/\d+/.exec(fact.source.address)?.[0]) === line) && !flagged.has(line))
            throw new Error(`Row ${line} is lost silently`);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("never throws, whatever stands in the cells", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom("ОО", "Школа", "Сдавали", "2", "3", "Средний балл", "МБОУ СОШ №1 с. Псыж", "Итого", "Русский язык", "2024"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        read(gridOf("ОГЭ 2024", rows));
      }),
      { numRuns: 200 },
    );
  });
});
