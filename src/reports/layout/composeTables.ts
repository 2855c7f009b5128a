import { legendText } from "../../text/sheets/legendText";
import type { ReportInput } from "../reportInput";
import type { SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { composeSheet } from "./composeSheet";
import type { SheetDescription } from "./sheetDescription";
import type { TableBlock } from "./stackBlocks";
import { stackBlocks } from "./stackBlocks";

/** What a sheet of several tables says: the tables instead of rows, the signs of its legend one by one. */
export interface TablesDescription extends Pick<SheetDescription, "key" | "title" | "answer" | "columns" | "charts" | "helper" | "notes"> {
  readonly legend: readonly string[];
  readonly blocks: readonly TableBlock[];
  /** The column whose sign is repeated by a fill, in every table. */
  readonly signColumn: number;
}

/** A landscape sheet of several tables one under another on the same columns, as those of the support cycle are. */
export function composeTables(input: ReportInput, { legend, blocks, signColumn, ...description }: TablesDescription): SheetModel {
  return composeSheet({
    ...description,
    stamp: stamp(input),
    legend: legendText(legend),
    ...stackBlocks(blocks, description.columns.length),
    signColumns: [signColumn],
    orientation: "Landscape",
    freezeColumns: 2,
  });
}
