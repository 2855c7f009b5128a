import { composeData } from "../../src/reports/data/composeData";
import { composeParameters } from "../../src/reports/parameters/composeParameters";
import type { ReportInput } from "../../src/reports/reportInput";
import { composeSchools } from "../../src/reports/schools/composeSchools";
import type { SheetModel } from "../../src/reports/sheetModel";

/** The cells of the one defined name of a sheet, as Excel would hand them to a function. */
function named(model: SheetModel): unknown[][] {
  const [name] = model.names;
  if (!name) throw new Error(`${model.name} has no defined name`);
  const { row, column, rows, columns } = name.range;
  return model.cells
    .slice(row, row + rows)
    .map((cells) => cells.slice(column, column + columns).map((cell) => (cell !== null && typeof cell === "object" ? null : cell)));
}

/** The three tables that «Расчёт» calculates with: ШНОР_Данные, ШНОР_Школы, ШНОР_Параметры. */
export function districtTables(input: ReportInput): [data: unknown[][], schools: unknown[][], parameters: unknown[][]] {
  return [named(composeData(input)), named(composeSchools(input)), named(composeParameters(input))];
}
