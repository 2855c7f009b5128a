import fc from "fast-check";
import { readSheets } from "../../../src/reading/readSheets";
import type { Block } from "./sheet/block";
import { gridOfSheet } from "./sheet/gridOfSheet";
import { layBlock } from "./sheet/layBlock";
import { strangeSheet } from "./sheet/strangeSheet";

const schools = [
  "Шушмабашская СОШ",
  "МБОУ «Апазовская СОШ»",
  "Лицей № 2 г. Арск",
  "ООШ с. Наласа",
  "Гимназия № 5 г. Арск",
  "СОШ № 7 г. Арск",
  "Урнякская ООШ",
  "Утар-Атынская СОШ",
];
const marks = schools.map((_, i) => [i % 3, 4 + (i % 5), 6 + (i % 4), 2 + (i % 6)] as const);
const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/** The columns of one result in any order, and the ways of typing a count that a clerk reads. */
const columns = ["Сдавали", "2", "3", "4", "5"];
const typed: readonly ((value: number) => string | number)[] = [
  (value) => value,
  (value) => String(value),
  (value) => `${value}\u00a0`,
  (value) => `'${value}`,
  (value) => `${value},0`,
  (value) => `${value} чел.`,
];

const arrangement = fc.record({
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  rows: fc.shuffledSubarray(
    schools.map((_, i) => i),
    { minLength: schools.length },
  ),
  top: fc.integer({ min: 0, max: 4 }),
  left: fc.integer({ min: 0, max: 5 }),
  transposed: fc.boolean(),
  numbered: fc.boolean(),
  repeatAfter: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  style: fc.nat({ max: typed.length - 1 }),
  total: fc.boolean(),
  subjectIn: fc.constantFrom("title", "sheet"),
});

describe("one sheet arranged in every way", () => {
  it("gives the same facts whatever the order, the place, the direction and the writing of its figures", () => {
    fc.assert(
      fc.property(arrangement, ({ order, rows, top, left, transposed, numbered, repeatAfter, style, total, subjectIn }) => {
        const write = typed[style] ?? String;
        const cellsOf = (counts: readonly number[]) => [sum(counts), ...counts];
        const block: Block = {
          heads: [["Школа"], ...order.map((at) => [columns[at] ?? ""])],
          rows: [
            ...rows.map((row) => ({
              cells: [schools[row] ?? "", ...order.map((at) => write(cellsOf(marks[row] ?? [])[at] ?? 0))],
              entries: [],
            })),
            ...(total
              ? [{ cells: ["Итого", ...order.map((at) => sum(marks.map((counts) => cellsOf(counts)[at] ?? 0)))], entries: [] }]
              : []),
          ],
        };
        const sheet = strangeSheet(subjectIn === "sheet" ? "Физика" : "Лист1");
        sheet.rows.push([subjectIn === "sheet" ? "Результаты ОГЭ 2024" : "Результаты ОГЭ 2024. Физика"]);
        // A repeated heading and a row of numbers belong to tables that read by rows.
        layBlock(sheet, block, {
          top: top + 1,
          left,
          transposed,
          numbered: numbered && !transposed,
          ...(transposed || repeatAfter === undefined ? {} : { repeatAfter }),
        });

        const { dataset } = readSheets([gridOfSheet(sheet)], { schoolNames: new Map() });

        const named = new Map(dataset.schools.map(({ id, name }) => [id, name]));
        const found = dataset.facts.map(({ schoolId, n, marks: own, subject, year, kind }) => [
          named.get(schoolId),
          kind,
          year,
          subject,
          n,
          own,
        ]);
        const expected = rows.map((row) => {
          const [two, three, four, five] = marks[row] ?? [0, 0, 0, 0];
          return [schools[row], "oge", 2024, "physics", two + three + four + five, { 2: two, 3: three, 4: four, 5: five }];
        });
        const byName = (a: unknown[], b: unknown[]): number => String(a[0]).localeCompare(String(b[0]));
        expect(found.sort(byName)).toEqual(expected.sort(byName));
      }),
      { numRuns: 150 },
    );
  });
});
