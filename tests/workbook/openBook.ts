import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { Knobs } from "../../bench/host/knobs";
import { createNodeModel } from "../../bench/model/createNodeModel";
import { newSheetData } from "../../bench/model/newSheetData";
import { newWorkbookData } from "../../bench/model/newWorkbookData";
import { emptySideSheet } from "../../bench/model/sideData";
import type { SideBook } from "../../bench/model/sideData";
import { openOfficeInNode } from "../../bench/node/openOfficeInNode";
import type { FunctionDefinition } from "../../bench/model/functions/functionDefinition";
import type { CellValue } from "../../src/reading/grid";

export type TestSheet = readonly (readonly CellValue[])[] | Partial<IWorksheetData>;

/** A workbook in memory behind the genuine office.js, whose globals are in place until `close`. */
export interface TestBook {
  readonly model: ReturnType<typeof createNodeModel>;
  readonly knobs: Knobs;
  /** Names of the sheets in order; a hidden one with its visibility behind. */
  tabs(): string[];
  /** What stands in a cell of a sheet: value, and formula where there is one. */
  cell(sheet: string, row: number, column: number): unknown;
  /** What a cell shows. */
  value(sheet: string, row: number, column: number): unknown;
  /** Until no formula of ours is being calculated. */
  calculated(): Promise<void>;
  id(sheet: string): string;
  /** Everything a user could see of the book, for comparing before and after. */
  content(): unknown;
  close(): void;
}

/** Opens a book of the given sheets; cells as rows, or sheet data of the model. */
export async function openBook(
  sheets: Readonly<Record<string, TestSheet>>,
  knobs: Partial<Knobs> = {},
  side?: SideBook,
  functions: readonly FunctionDefinition[] = [],
): Promise<TestBook> {
  const names = Object.keys(sheets);
  const snapshot = {
    ...newWorkbookData(),
    sheetOrder: names.map((_, index) => `s${index + 1}`),
    sheets: Object.fromEntries(names.map((name, index) => [`s${index + 1}`, sheetData(`s${index + 1}`, name, sheets[name] ?? [])])),
  };
  const model = createNodeModel(snapshot, side);
  const office = await openOfficeInNode({ model, knobs, functions, globals: true });
  await startUpIsOver(office.host.engine.log.records);
  const id = (sheet: string): string => {
    const found = model.sheets.find(sheet);
    if (found === null) throw new Error(`No sheet ${sheet}`);
    return found;
  };
  return {
    model,
    knobs: office.host.knobs,
    id,
    tabs: () =>
      model.sheets.ids().map((sheetId) => {
        const visibility = model.sheets.visibility(sheetId);
        return visibility === "Visible" ? model.sheets.name(sheetId) : `${model.sheets.name(sheetId)} (${visibility})`;
      }),
    cell: (sheet, row, column) => {
      const cell = model.cells.cell(id(sheet), row, column);
      return cell?.f ?? cell?.v ?? null;
    },
    value: (sheet, row, column) => model.cells.cell(id(sheet), row, column)?.v ?? null,
    calculated: async () => {
      model.flush();
      while (!office.functions.isIdle) {
        model.calculation.kick();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    content: () => {
      const { snapshot: saved, side: kept } = model.save();
      const pictures = saved.sheetOrder.map((sheetId) => ({
        id: sheetId,
        name: saved.sheets[sheetId]?.name,
        hidden: saved.sheets[sheetId]?.hidden,
        cells: saved.sheets[sheetId]?.cellData,
        merges: saved.sheets[sheetId]?.mergeData,
        side: kept.sheets[sheetId] ?? emptySideSheet(),
      }));
      return structuredClone({ pictures, settings: kept.settings, names: model.names.all() });
    },
    close: () => {
      office.close();
      model.dispose();
    },
  };
}

/** The client asks a few things of its own after it has started; a knob turned meanwhile would hit them. */
async function startUpIsOver(records: readonly { readonly purpose: string }[]): Promise<void> {
  const quiet = 60;
  const end = Date.now() + 3000;
  for (let count = -1; Date.now() < end && (count !== records.length || !records.some(({ purpose }) => purpose === "service"));) {
    count = records.length;
    await new Promise((resolve) => setTimeout(resolve, quiet));
  }
}

function sheetData(id: string, name: string, content: TestSheet): Partial<IWorksheetData> {
  if (!Array.isArray(content)) return { ...newSheetData(id, name), ...(content as Partial<IWorksheetData>), id, name };
  const rows = content as readonly (readonly CellValue[])[];
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, r) => (cellData[r] = Object.fromEntries(row.flatMap((value, c) => (value === null ? [] : [[c, cellOf(value)]])))));
  return { ...newSheetData(id, name), cellData, rowCount: rows.length + 100 };
}

function cellOf(value: string | number | boolean): ICellData {
  if (typeof value === "string") return value.startsWith("=") ? { f: value } : { v: value, t: 1 };
  return typeof value === "number" ? { v: value, t: 2 } : { v: value ? 1 : 0, t: 3 };
}
