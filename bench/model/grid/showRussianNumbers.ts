import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { displayedText } from "../displayedText";
import type { WorkbookModel } from "../workbookModel";

/**
 * Numbers with a decimal comma, as a Russian Excel shows them. Univer's own formatter looks at a cell's own format only:
 * plain numbers, and those whose format is the column's or the row's, are shown here.
 */
export function showRussianNumbers(model: WorkbookModel): void {
  const { injector } = model.core;
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("ru");
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT,
    handler: (cell, { worksheet, row, col }, next) => {
      if (typeof cell?.v !== "number" || cell.t === CellValueType.BOOLEAN || model.core.book.getStyles().getStyleByCell(cell)?.n)
        return next(cell);
      const pattern = worksheet.getComposedCellStyleByCellData(row, col, cell).n?.pattern ?? "General";
      return next({ ...cell, v: displayedText(cell, pattern, "ru-RU"), t: CellValueType.NUMBER });
    },
  });
}
