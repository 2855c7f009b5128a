import type { XmlElement } from "../xml/parseXml";

/** A cell as the file has it: nothing interpreted yet but the entities and ST_Xstring. */
export interface RawCell {
  row: number;
  column: number;
  /** Index of the cell format; 0 when the file does not say. */
  format: number;
  /** ST_CellType: "n", "s", "str", "inlineStr", "b", "e", "d". */
  type: string;
  /** Content of <v>, or the text of <is>; null when there is neither. */
  value: string | null;
  formula: RawFormula | null;
}

export interface RawFormula {
  /** "normal", "shared", "array", "dataTable". */
  type: string;
  text: string;
  /** Range of a shared or array formula, on the cell that holds its text. */
  reference: string | null;
  sharedIndex: string | null;
}

export interface RawRow {
  row: number;
  /** Points; null = the sheet's default. */
  height: number | null;
  /** False: the height was fitted to the text by the program that wrote it. */
  customHeight: boolean;
  hidden: boolean;
  /** Format of the row's cells that are not in the file; null = none. */
  format: number | null;
}

/** What takes the parts of a worksheet as they come: cells can be many, all else is little. */
export interface RawSheetHandler {
  row(row: RawRow): void;
  cell(cell: RawCell): void;
  /** A direct child of the worksheet other than sheetData, as a tree. */
  section(section: XmlElement): void;
}
