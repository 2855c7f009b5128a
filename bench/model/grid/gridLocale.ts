import { merge, mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/ru-RU";
import docsUi from "@univerjs/docs-ui/locale/ru-RU";
import sheets from "@univerjs/sheets/locale/ru-RU";
import sheetsFormula from "@univerjs/sheets-formula/locale/ru-RU";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/ru-RU";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/ru-RU";
import sheetsSortUi from "@univerjs/sheets-sort-ui/locale/ru-RU";
import sheetsUi from "@univerjs/sheets-ui/locale/ru-RU";
import ui from "@univerjs/ui/locale/ru-RU";

/** Words that Univer 0.25.1 asks for and brings in no language: a person would see their keys. */
const missing = {
  ui: { ribbon: { menu: "Меню" } },
  "sheets-ui": {
    merge: {
      confirm: {
        warning: "Внимание",
        dismantleMergeCellWarning: "Часть объединённых ячеек будет разделена. Продолжить?",
      },
    },
    filter: { confirm: { error: "Не получилось", notAllowedToInsertRange: "Сюда нельзя сдвинуть ячейки, пока стоит фильтр" } },
    info: { error: "Не получилось", forceStringInfo: "Число записано как текст" },
  },
  "sheets-formula": {
    progress: {
      analyzing: "Разбор формул",
      calculating: "Расчёт формул",
      "array-analysis": "Разбор формул массива",
      "array-calculation": "Расчёт формул массива",
      done: "Готово",
    },
  },
};

/** The Russian words of the grid, as the packages bring them. */
export function gridLocale(): ReturnType<typeof mergeLocales> {
  const brought = mergeLocales(design, ui, docsUi, sheets, sheetsUi, sheetsFormula, sheetsFormulaUi, sheetsNumfmtUi, sheetsSortUi);
  // `mergeLocales` would put our few words in the place of a whole package's.
  return merge({}, brought, missing);
}
