import type { CellValue, SheetGrid } from "../../../src/reading/grid";
import { composeCatalogue } from "../../../src/reports/catalogue/composeCatalogue";
import { keptCatalogue } from "../../../src/reports/catalogue/keptCatalogue";
import { composeDiagnosis } from "../../../src/reports/diagnosis/composeDiagnosis";
import { keptSignificance } from "../../../src/reports/diagnosis/keptSignificance";
import type { KeptInputs } from "../../../src/reports/reportInput";
import type { SheetModel } from "../../../src/reports/sheetModel";
import { findInputs } from "../../../src/workbook/inputs/findInputs";
import { rememberInputs } from "../../../src/workbook/inputs/rememberInputs";
import { smallInput, smallSchools } from "../smallDistrict";

/** The sheet as the next run finds it after a person typed `text` into a cell and put an empty row above the table. */
function editedSheet(model: SheetModel, row: number, column: number, text: string): KeptInputs {
  const values = model.cells.map((cells) => cells.map((cell): CellValue => (typeof cell === "object" ? null : cell)));
  const edited = values[row];
  if (edited === undefined) throw new Error(`no row ${row}`);
  edited[column] = text;
  values.splice(6, 0, new Array<CellValue>(model.columnWidths.length).fill(null));
  const grid = { name: model.name, top: 0, left: 0, values } as unknown as SheetGrid;
  return new Map(rememberInputs(model).map((memory) => [memory.name, findInputs(memory, grid).entries]));
}

const rowOf = ({ cells }: SheetModel, holds: (cells: SheetModel["cells"][number]) => boolean): number => cells.findIndex(holds);

describe("what people type survives a run", () => {
  it("on «Справочник рекомендаций»", () => {
    const sheet = composeCatalogue(smallInput());
    const row = rowOf(sheet, ([name]) => name === "Вакансии");
    const kept = editedSheet(sheet, row, 2, "{показатель}: позвонить в вуз.");
    expect(keptCatalogue(kept, smallInput().parameters).texts.vacancies.text).toBe("{показатель}: позвонить в вуз.");
    const again = composeCatalogue(smallInput({ kept }));
    expect(again.cells[rowOf(again, ([name]) => name === "Вакансии")]?.[2]).toBe("{показатель}: позвонить в вуз.");
  });
  it("on «Углублённая диагностика»", () => {
    const sheet = composeDiagnosis(smallInput());
    const row = rowOf(sheet, ([, , risk]) => risk === "Дефицит кадров");
    const kept = editedSheet(sheet, row, 6, "низкая");
    expect(keptSignificance(kept, smallSchools).bySchool.get("s1")).toEqual(new Map([["staff", "low"]]));
    const again = composeDiagnosis(smallInput({ kept }));
    expect(again.cells[row]?.[6]).toBe("низкая");
  });
});
