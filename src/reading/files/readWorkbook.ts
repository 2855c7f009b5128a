import { read } from "@e965/xlsx";
import type { WorkBook } from "@e965/xlsx";
import type { SheetGrid } from "../grid";
import { useBrowserCodepages } from "./useBrowserCodepages";
import { FileError } from "./fileError";
import { gridsOfSheet } from "./gridsOfSheet";
import { packageText } from "./packageText";
import type { PackageFiles } from "./packageText";
import { sheetPath } from "./sheetPath";
import { struckThroughCells } from "./struckThroughCells";

/** `files` under `bookFiles`, and the relationship id of a sheet: given by SheetJS, absent from its types. */
interface OpenedWorkbook extends WorkBook {
  readonly files?: PackageFiles;
}
interface SheetEntry {
  readonly Hidden?: 0 | 1 | 2;
  readonly id?: string;
}

const options = {
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
  cellStyles: true,
  cellDates: false,
  bookFiles: true,
  nodim: true,
  raw: true,
};

function open(fileName: string, content: Uint8Array | string): OpenedWorkbook {
  try {
    useBrowserCodepages();
    return typeof content === "string" ? read(content, { ...options, type: "string" }) : read(content, { ...options, type: "array" });
  } catch (cause) {
    const words = String(cause);
    if (/password|encrypt/i.test(words)) throw new FileError("encrypted", fileName, cause);
    throw new FileError(/unsupported (?:zip )?file|cannot find workbook/i.test(words) ? "notAWorkbook" : "damaged", fileName, cause);
  }
}

/**
 * All grids of a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods, a table of HTML) in the order of its sheets. Chart and macro sheets hold no
 * cells and are passed over; a worksheet that the library lost makes the file damaged, because a part of it would be missing silently.
 */
export function readWorkbook(fileName: string, content: Uint8Array | string): SheetGrid[] {
  const book = open(fileName, content);
  const part = book.bookType === "xlsx" ? packageText(book.files ?? {}) : null;
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) throw new FileError("damaged", fileName, new RangeError(`sheet «${name}» has no content`));
    if (sheet["!type"] !== undefined && sheet["!type"] !== "sheet") return [];
    const entry: SheetEntry = book.Workbook?.Sheets?.[index] ?? {};
    const path = part === null || entry.id === undefined ? null : sheetPath(part, entry.id);
    return gridsOfSheet(sheet, {
      file: fileName,
      name,
      hidden: (entry.Hidden ?? 0) !== 0,
      date1904: book.Workbook?.WBProps?.date1904 ?? false,
      struckThrough: part === null || path === null ? null : struckThroughCells(part, path),
    });
  });
}
