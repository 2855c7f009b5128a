import { formatAddress } from "../../model/address/formatAddress";
import { quoteSheetName } from "../../model/address/quoteSheetName";
import type { RangeState } from "../excelContext";

/** "'Мой лист'!$A$1:$B$2", as a chart's series refer to their cells. */
export function absoluteReference({ context, sheetId, area }: RangeState): string {
  return `${quoteSheetName(context.model.sheets.name(sheetId))}!${formatAddress(area, true)}`;
}
