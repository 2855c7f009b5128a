import { sampleWorkbook } from "../sample/sampleWorkbook";
import { saveWorkbook } from "../xlsx/saveWorkbook";

/** The workbook that is opened when none is named: made anew, of invented schools. */
export function sampleFile(): { readonly name: string; readonly bytes: Uint8Array } {
  const { snapshot, side } = sampleWorkbook();
  return { name: "Пример района.xlsx", bytes: saveWorkbook(null, snapshot, side) };
}
