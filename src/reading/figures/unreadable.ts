import type { Finding } from "../../domain/findings/finding";
import type { Cell } from "../cells/cell";
import { makeFinding } from "../findings/makeFinding";
import { isDateFormat } from "../numbers/isDateFormat";
import type { SheetScope } from "../rows/sheetScope";
import { sourceOf } from "../rows/sheetScope";
import type { Figure } from "./figure";

/**
 * The finding about a cell that gave no figure; null when it gave one. `place` tells where the blank cell is, since it does not exist as a
 * cell; `lost` = the fact loses something by it.
 */
export function unreadable(
  figure: Figure,
  place: Pick<Cell, "row" | "column">,
  role: string,
  lost: boolean,
  scope: SheetScope,
): Finding | null {
  if (figure.state === "value") return null;
  const source = sourceOf(scope, [figure.cell ?? place]);
  if (figure.state === "absent") return makeFinding(lost ? "cellUnreadable" : "cellUnreadableSpare", source, { text: "", role });
  const { cell, text } = figure;
  if (figure.state === "bad" && typeof cell.value === "number") {
    const dated = cell.format !== null && isDateFormat(cell.format);
    return makeFinding(dated ? "dateInsteadOfNumber" : "figureImpossible", source, dated ? { text, role } : { value: cell.value, role });
  }
  return makeFinding(lost ? "cellUnreadable" : "cellUnreadableSpare", source, { text, role });
}
