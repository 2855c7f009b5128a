import path from "node:path";
import { readFunctionMetadata } from "../../bench/model/functions/readFunctionMetadata";
import { buildReports } from "../../src/app/buildReports";
import { freezeFormulas } from "../../src/app/freezeFormulas";
import { removeGenerated } from "../../src/app/removeGenerated";
import { functionSupport } from "../../src/app/functionSupport";
import { registerFunctions } from "../../src/functions/registerFunctions";
import { openBook } from "../workbook/openBook";
import type { TestBook } from "../workbook/openBook";
import { district } from "./district";

// Whole runs with every sheet and every formula; a busy machine takes its time.
jest.setTimeout(500_000);

interface Generator {
  functionsMetadata(folder: string): Promise<{ readonly metadata: unknown }>;
}

describe("«Расчёт» with the functions at work", () => {
  let book: TestBook;
  beforeAll(async () => {
    const generator = jest.requireActual<Generator>("../../scripts/functionsMetadata.cjs");
    const { metadata } = await generator.functionsMetadata(path.resolve(__dirname, "../../src/functions"));
    book = await openBook(district(), {}, undefined, readFunctionMetadata(metadata, "ШНОР"));
    registerFunctions(functionSupport);
    await buildReports();
    await book.calculated();
  });
  afterAll(() => book.close());

  const column = (sheet: string, at: number, rows = 12): unknown[] =>
    Array.from({ length: rows }, (_, row) => book.value(sheet, 6 + row, at));
  const answer = (): string => String(book.value("Расчёт", 4, 0)).replaceAll("\u00a0", " ");
  const put = async (sheet: string, row: number, at: number, value: unknown): Promise<unknown> => {
    const before = book.value(sheet, row, at);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getCell(row, at).values = [[value]];
      await context.sync();
    });
    await book.calculated();
    return before;
  };

  it("equals «Рейтинг», «ИСБШ» and «Перечень ШНОР» to the last digit", () => {
    expect(column("Расчёт", 0)).toEqual(column("Рейтинг", 1));
    for (const [live, printed] of [
      [1, 3],
      [2, 4],
      [3, 5],
    ] as const) {
      expect(column("Расчёт", live)).toEqual(column("Рейтинг", printed));
    }
    expect(column("Расчёт", 1).every((value) => typeof value === "number")).toBe(true);
    const decisions = new Map(column("Перечень ШНОР", 1).map((school, row) => [school, column("Перечень ШНОР", 2)[row]]));
    const words = column("Расчёт", 11).map((decision) => String(decision));
    expect(words).toEqual(column("Расчёт", 0).map((school) => String(decisions.get(school)).replace(/^\S /, "")));
    expect(column("Расчёт", 14).every((state) => state === "○ как в отчёте")).toBe(true);
    expect(answer()).toMatch(/^По нынешним числам: ■ ШНОР — \d+, ▲ группа риска — \d+\. Решение стало другим — 0\.$/);
  });

  it("changes when a number of «Данные» or a parameter changes, says what has changed, and comes back", async () => {
    const before = column("Расчёт", 1);
    const z = rowOf("Параметры", "Порог доли низких результатов");
    const threshold = await put("Параметры", z, 1, 4);
    expect(column("Расчёт", 14).some((state) => String(state).startsWith("▲ было: "))).toBe(true);
    expect(answer()).not.toContain("стало другим — 0");
    await put("Параметры", z, 1, threshold);
    const mean = rowOf("Данные", "СОШ № 2");
    const [twos, threes] = [book.value("Данные", mean, 6) as number, book.value("Данные", mean, 7) as number];
    await put("Данные", mean, 7, threes - 3);
    await put("Данные", mean, 6, twos + 3);
    expect(answer()).toMatch(/^◊ Строка \d+ таблицы: низких результатов \d+, а отметок «2» — \d+\.$/);
    await put("Данные", mean, 10, twos + 3);
    expect(column("Расчёт", 1)).not.toEqual(before);
    await put("Данные", mean, 10, twos);
    await put("Данные", mean, 6, twos);
    await put("Данные", mean, 7, threes);
    expect(column("Расчёт", 1)).toEqual(before);
  });

  it("says in words that a cell holds an error", async () => {
    const cell = rowOf("Данные", "СОШ № 2");
    const n = book.value("Данные", cell, 5);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Данные").getCell(cell, 5).formulas = [["=1/0"]];
      await context.sync();
    });
    await book.calculated();
    expect(answer()).toBe("◊ В таблице «Данные», «Школы» или «Параметры» стоит ошибка Excel. Исправьте эту ячейку.");
    await put("Данные", cell, 5, n);
    expect(answer()).toMatch(/^По нынешним числам/);
  });

  it("says that a source sheet has changed since", async () => {
    const before = await put("ОГЭ 2025 русский", 4, 2, 7);
    expect(answer()).toMatch(/^▲ Исходные листы изменились после отчёта, сформируйте отчёты заново\. По нынешним/);
    await put("ОГЭ 2025 русский", 4, 2, before);
    expect(answer()).toMatch(/^По нынешним числам/);
  });

  it("prints plain references, so that a program without the functions shows their last values; the formulas stand right of the print area", () => {
    expect(book.cell("Расчёт", 6, 1)).toBe("=$Q7");
    expect(book.cell("Расчёт", 6, 16)).toMatch(/^=ШНОР\.РЕЙТИНГ\(/);
    for (const at of [1, 3, 7, 11, 13]) expect(column("Расчёт", at)).toEqual(column("Расчёт", at + 15));
  });

  it("«Зафиксировать значения» leaves the shown values, says how many, and the next run brings the formulas back, in the user's cells too", async () => {
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("ОГЭ 2025 русский");
      own.getCell(40, 1).formulas = [["=ШНОР.ДОЛЯ_НИЗКИХ(8,23)"]];
      await context.sync();
    });
    await book.calculated();
    const share = book.value("ОГЭ 2025 русский", 40, 1);
    const shown = [1, 3, 11, 14].map((at) => column("Расчёт", at));
    const { frozen, left } = await freezeFormulas();
    expect([frozen, left]).toEqual([12 * 14 + 3 + 1 + 2 * 4 + 1, []]);
    expect(book.cell("Расчёт", 6, 1)).toBe(column("Рейтинг", 3)[0]);
    expect([1, 3, 11, 14].map((at) => column("Расчёт", at))).toEqual(shown);
    expect(book.cell("ОГЭ 2025 русский", 40, 1)).toBe(share);
    const { formulas } = await buildReports();
    await book.calculated();
    expect(formulas).toEqual({ restored: 1, changed: 0, refused: 0 });
    expect(book.cell("ОГЭ 2025 русский", 40, 1)).toBe("=ШНОР.ДОЛЯ_НИЗКИХ(8,23)");
    expect(book.cell("Расчёт", 6, 16)).toMatch(/^=ШНОР\.РЕЙТИНГ\(/);
    expect([1, 3, 11].map((at) => column("Расчёт", at))).toEqual(shown.slice(0, 3));
    // «Убрать созданные листы» leaves the user's formulas as they were before the first run, frozen or not.
    await freezeFormulas();
    expect(book.cell("ОГЭ 2025 русский", 40, 1)).toBe(share);
    await removeGenerated();
    expect(book.cell("ОГЭ 2025 русский", 40, 1)).toBe("=ШНОР.ДОЛЯ_НИЗКИХ(8,23)");
    expect(book.tabs()).toEqual(Object.keys(district()));
  });

  function rowOf(sheet: string, name: string): number {
    for (let row = 6; row < 400; row++) {
      if (
        String(book.value(sheet, row, 0) ?? "")
          .replaceAll("\u00a0", " ")
          .includes(name)
      )
        return row;
    }
    throw new Error(`No row ${name} on ${sheet}`);
  }
});
