import type { ExcelContext } from "../excelContext";
import { invalidArgument, itemAlreadyExists } from "../excelErrors";

/**
 * A sheet's name, checked: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, unlike the others without regard
 * to case. Microsoft support, «Rename a worksheet».
 */
export function sheetName({ model }: ExcelContext, value: unknown, ownSheetId: string | null = null): string {
  if (typeof value !== "string" || value === "" || value.length > 31 || /[:\\/?*[\]]|^'|'$/.test(value)) {
    throw invalidArgument(`${JSON.stringify(value)} cannot be the name of a sheet.`);
  }
  const taken = model.sheets
    .all()
    .some((sheet) => sheet.getSheetId() !== ownSheetId && sheet.getName().toLowerCase() === value.toLowerCase());
  if (taken) throw itemAlreadyExists();
  return value;
}
