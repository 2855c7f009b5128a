import { mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/ru-RU";
import docsUi from "@univerjs/docs-ui/locale/ru-RU";
import sheets from "@univerjs/sheets/locale/ru-RU";
import sheetsFormula from "@univerjs/sheets-formula/locale/ru-RU";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/ru-RU";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/ru-RU";
import sheetsSortUi from "@univerjs/sheets-sort-ui/locale/ru-RU";
import sheetsUi from "@univerjs/sheets-ui/locale/ru-RU";
import ui from "@univerjs/ui/locale/ru-RU";

/** The Russian words of the grid, as the packages bring them. */
export function gridLocale(): ReturnType<typeof mergeLocales> {
  return mergeLocales(design, ui, docsUi, sheets, sheetsUi, sheetsFormula, sheetsFormulaUi, sheetsNumfmtUi, sheetsSortUi);
}
