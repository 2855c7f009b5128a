import { readCells } from "../../../src/reading/cells/readCells";
import type { CellValue } from "../../../src/reading/grid";
import { findTables } from "../../../src/reading/tables/findTables";
import { gridOf } from "../gridOf";
import { baltat, erken, psyzh } from "../readings";

const tablesOf = (rows: readonly (readonly CellValue[])[], merges?: readonly string[]) =>
  findTables(readCells(gridOf("Лист1", rows, merges === undefined ? {} : { merges })));

describe("findTables", () => {
  it("finds nothing on a sheet without a heading it knows", () => {
    expect(tablesOf([["Черновик"], [], ["СОШ №1", 55, 60]])).toEqual([]);
    expect(tablesOf([])).toEqual([]);
  });

  it("sets titles, heading layers, the row of column numbers and data apart", () => {
    const [table, ...others] = tablesOf(
      [
        ["Результаты ОГЭ-2022 по предмету «Русский язык»"],
        ["№ п/п", "ОО", "Кол-во", "Получили отметку", "", "", "", "Показатели"],
        ["", "", "Сдавали", "5", "4", "3", "2", "Качество, %"],
        [1, 2, 3, 4, 5, 6, 7, 8],
        [1, psyzh, 16, 1, 4, 10, 1, 31.2],
      ],
      ["A1:H1", "A2:A3", "B2:B3", "D2:G2"],
    );
    expect(others).toEqual([]);
    expect(table?.titles).toEqual(["Результаты ОГЭ-2022 по предмету «Русский язык»"]);
    expect(table?.columns.map(({ path }) => path.join(" / "))).toEqual([
      "№ п/п",
      "ОО",
      "Кол-во / Сдавали",
      "Получили отметку / 5",
      "Получили отметку / 4",
      "Получили отметку / 3",
      "Получили отметку / 2",
      "Показатели / Качество, %",
    ]);
    expect(table?.lines.map(({ line }) => line)).toEqual([4]);
  });

  it("turns a transposed table: its schools become lines", () => {
    const [table] = tablesOf([
      ["Показатель", psyzh, erken, baltat],
      ["Всего обучающихся", 300, 200, 80],
      ["Многодетные", 50, 40, 20],
    ]);
    expect(table?.transposed).toBe(true);
    expect(table?.columns.map(({ path }) => path)).toEqual([["Показатель"], ["Всего обучающихся"], ["Многодетные"]]);
    expect(table?.lines).toHaveLength(3);
  });

  it("does not take an empty column inside one table for the gap between two", () => {
    const tables = tablesOf([
      ["Группы участников", "Кол-во ОО", "Кол-во участников", "", "2", "3", "4", "5"],
      [psyzh, "", 20, "", 10, 40, 35, 15],
      [erken, "", 10, "", 10, 40, 30, 20],
    ]);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.columns).toHaveLength(7);
  });
});
