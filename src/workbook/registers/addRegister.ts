import type { RegisterSheet } from "../../reports/registers/registerSheet";
import { writableText } from "../cells/writableText";
import { inExcel } from "../host/inExcel";
import { WorkbookError } from "../host/workbookError";
import { finalNames } from "../sheets/finalNames";
import { widthInPoints } from "../write/widthInPoints";
import { schoolSource } from "./schoolSource";
import { validationOf } from "./validationOf";

/** Rows before the headings: title, how to fill it, a blank one. */
const headingRow = 3;
const exampleRow = headingRow + 1;
/** Rows prepared for typing. */
const typedRows = 500;

/**
 * Adds an empty register to the workbook, without a mark: it is the user's own from then on. A name that is taken gets a number. Two
 * requests; a failure takes the new sheet away again.
 *
 * @returns the name of the sheet
 */
export function addRegister(register: RegisterSheet): Promise<string> {
  return inExcel({}, async (session) => {
    const { protection, sheets } = await session.request((context) => {
      const found = { protection: context.workbook.protection, sheets: context.workbook.worksheets };
      found.protection.load("protected");
      found.sheets.load("items/name");
      return found;
    });
    if (protection.protected) throw new WorkbookError("structureProtected");
    const taken = sheets.items.map((one) => one.name);
    const name = finalNames([register.name], taken)[0] ?? register.name;
    try {
      await session.request((context) => {
        const sheet = context.workbook.worksheets.add(name);
        fill(sheet, register);
        dress(sheet, register);
        sheet.activate();
      });
    } catch (error) {
      await session.request((context) => context.workbook.worksheets.getItemOrNullObject(name).delete());
      throw error;
    }
    return name;
  });
}

function fill(sheet: Excel.Worksheet, { title, howTo, columns, schools }: RegisterSheet): void {
  const width = columns.length;
  sheet.getRangeByIndexes(0, 0, 2, 1).values = [[title], [howTo]];
  sheet.getRangeByIndexes(headingRow, 0, 1, width).values = [columns.map(({ heading }) => heading)];
  const examples = columns.map(({ example }) => (typeof example === "string" ? writableText(example, "General") : example));
  // As text: «март 2025» and «18.03.2025» would turn into days otherwise, and the example is to show what may be typed.
  sheet.getRangeByIndexes(exampleRow, 0, 1, width).numberFormat = [
    columns.map(({ example }) => (typeof example === "string" ? "@" : "General")),
  ];
  sheet.getRangeByIndexes(exampleRow, 0, 1, width).values = [examples];
  const source = schoolSource(schools, width, exampleRow);
  if (source.column !== null) {
    const list = sheet.getRangeByIndexes(exampleRow, source.column, schools.length, 1);
    list.values = schools.map((school) => [writableText(school, "General")]);
    list.getEntireColumn().columnHidden = true;
  }
  columns.forEach(({ input }, column) => {
    const rule = validationOf(input, source.list);
    if (rule === null) return;
    const { dataValidation } = sheet.getRangeByIndexes(exampleRow + 1, column, typedRows, 1);
    dataValidation.rule = rule;
    // A warning, not a bar: «март 2025», «постоянно», two schools in a cell are answers too, and the reading tells what it makes of them.
    if (input.type !== "number") dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
  });
}

function dress(sheet: Excel.Worksheet, { columns, look }: RegisterSheet): void {
  const width = columns.length;
  columns.forEach((column, at) => {
    const { format } = sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn();
    format.columnWidth = widthInPoints(column.width);
    format.wrapText = true;
    format.verticalAlignment = "Top";
  });
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).format;
  title.font.bold = true;
  title.font.size = look.titleSize;
  title.font.color = look.ink;
  sheet.getRangeByIndexes(1, 0, 1, 1).format.font.color = look.faint;
  const heading = sheet.getRangeByIndexes(headingRow, 0, 1, width).format;
  heading.font.bold = true;
  heading.font.color = look.ink;
  heading.fill.color = look.headingFill;
  heading.wrapText = true;
  heading.verticalAlignment = "Center";
  const example = sheet.getRangeByIndexes(exampleRow, 0, 1, width).format;
  example.font.italic = true;
  example.font.color = look.faint;
  // The title and the line under it run on over the columns.
  sheet.getRangeByIndexes(0, 0, 2, 1).format.wrapText = false;
  sheet.freezePanes.freezeRows(headingRow + 1);
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(headingRow, 0, 1, 1).getEntireRow());
}
