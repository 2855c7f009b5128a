import type { SheetGrid } from "../grid";
import { decodeText } from "./decodeText";
import { FileError } from "./fileError";
import { fileKind } from "./fileKind";
import { parseDelimited } from "./parseDelimited";
import { readWorkbook } from "./readWorkbook";
import { unpackedSize } from "./unpackedSize";

/** A million bytes of sheet become about thirty in memory; above this an ordinary machine of a department stops answering. */
const largestUnpacked = 400_000_000;
const largestFile = 100_000_000;

/** Name of the only sheet of a text file: the file's name without folder and ending, as Excel would call it. */
const sheetNameOf = (fileName: string): string =>
  fileName
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .slice(0, 31);

function readDelimited(fileName: string, bytes: Uint8Array): SheetGrid[] {
  const rows = parseDelimited(decodeText(bytes));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (!rows.some((row) => row.some((field) => field.trim() !== ""))) return [];
  return [
    {
      file: fileName,
      name: sheetNameOf(fileName),
      hidden: false,
      top: 0,
      left: 0,
      values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] || null)),
      numberFormats: null,
      merges: [],
      hiddenRows: new Set(),
      struckThrough: null,
      date1904: false,
    },
  ];
}

function readByContent(fileName: string, bytes: Uint8Array): SheetGrid[] {
  switch (fileKind(bytes)) {
    case "zip": {
      const unpacked = unpackedSize(bytes);
      if (unpacked === null) throw new FileError("damaged", fileName);
      if (unpacked > largestUnpacked) throw new FileError("tooLarge", fileName);
      return readWorkbook(fileName, bytes);
    }
    case "compound":
    case "oldBinary":
      return readWorkbook(fileName, bytes);
    case "markup":
      return readWorkbook(fileName, decodeText(bytes));
    case "text":
      if (!/\.(?:csv|tsv|txt|tab|xlsx?)$/i.test(fileName)) throw new FileError("notAWorkbook", fileName);
      return readDelimited(fileName, bytes);
    case "other":
      throw new FileError("notAWorkbook", fileName);
  }
}

/**
 * Reads a file that a person dropped into the pane: .xlsx, .xls, .csv (UTF-8, windows-1251 …; `;` `,` or tab), told apart by content, not
 * by name. Values stay as stored: per cents and dates as numbers with their formats, errors as text, texts of a .csv as texts. A grid
 * holds only the area that has cells. Several grids may carry one sheet's name (islands far apart). Throws FileError, never returns nothing.
 *
 * @param fileName with its folder where known: it becomes `file` of every source
 */
export function readFileGrids(fileName: string, bytes: Uint8Array): SheetGrid[] {
  if (bytes.length === 0) throw new FileError("empty", fileName);
  if (bytes.length > largestFile) throw new FileError("tooLarge", fileName);
  const grids = readByContent(fileName, bytes);
  if (grids.length === 0) throw new FileError("empty", fileName);
  return grids;
}
