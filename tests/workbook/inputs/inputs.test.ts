import type { CellValue, SheetGrid } from "../../../src/reading/grid";
import type { SheetModel } from "../../../src/reports/sheetModel";
import { findInputs } from "../../../src/workbook/inputs/findInputs";
import { rememberInputs } from "../../../src/workbook/inputs/rememberInputs";

const cells = [
  ["Параметры", null, null],
  ["Параметр", "Значение", "Почему"],
  ["Порог, %", 30, null],
  ["Год", null, null],
  ["Кластер", "по уровню", null],
];

const model = {
  cells,
  inputs: [
    {
      name: "parameters",
      range: { row: 2, column: 1, rows: 3, columns: 2 },
      rowKeys: ["threshold", "year", "cluster"],
      columnKeys: ["value", "reason"],
    },
  ],
} as unknown as SheetModel;

const grid = (values: CellValue[][]): SheetGrid => ({
  file: null,
  name: "Параметры",
  hidden: false,
  top: 0,
  left: 0,
  values,
  numberFormats: null,
  merges: null,
  hiddenRows: null,
  struckThrough: null,
  date1904: false,
});

const found = (values: CellValue[][]): unknown => {
  const [memory] = rememberInputs(model);
  if (!memory) throw new Error("nothing remembered");
  const { entries, lostRows } = findInputs(memory, grid(values));
  return { entries: Object.fromEntries([...entries].map(([key, row]) => [key, Object.fromEntries(row)])), lostRows };
};

describe("inputs of a generated sheet", () => {
  it("are read where they were written; empty cells are absent", () => {
    expect(found(cells)).toEqual({ entries: { threshold: { value: 30 }, cluster: { value: "по уровню" } }, lostRows: [] });
  });

  it("are found again after rows were inserted, sorted and a column was added in front", () => {
    const moved: CellValue[][] = [
      [null, "Параметры", null, null],
      [null, "моя заметка", null, null],
      [null, "Параметр", "Значение", "Почему"],
      [null, "Кластер", "по размеру", "приказ № 5"],
      [null, "Порог, %", 25, null],
      [null, null, null, null],
      [null, "Год", 2025, null],
    ];
    expect(found(moved)).toEqual({
      entries: { threshold: { value: 25 }, year: { value: 2025 }, cluster: { value: "по размеру", reason: "приказ № 5" } },
      lostRows: [],
    });
  });

  it("are told as lost when their row is gone", () => {
    expect(found(cells.filter(([first]) => first !== "Кластер"))).toEqual({ entries: { threshold: { value: 30 } }, lostRows: ["cluster"] });
  });
});
