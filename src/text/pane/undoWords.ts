import { nbsp } from "../typography/characters";
import { glue } from "../typography/glue";
import { countOf } from "./countOf";

/** Words of what is done with sheets that were made: frozen before mailing, taken away, brought back. */
export const undoWords = {
  mail: "Перед отправкой по\u00a0почте",
  freeze: "Зафиксировать значения",
  freezeNote: glue("Формулы «Опоры» станут числами и откроются верно на компьютере без надстройки."),
  title: "Отменить запуск",
  restore: "Вернуть прошлую версию",
  restoreNote: (sheets: number): string => `Вернутся прежние ${countOf.sheets(sheets)}, нынешние исчезнут.`,
  restored: (sheets: number): string => `Вернули ${countOf.sheets(sheets)} прошлого запуска.`,
  remove: "Убрать созданные листы",
  removeNote: glue("Книга станет такой, какой была до первого запуска."),
  question: (sheets: number): string =>
    `Убрать ${countOf.sheets(sheets)} вместе с${nbsp}тем, что на${nbsp}них вписано: параметрами, решениями, отметками?`,
  confirm: "Убрать листы",
  keep: "Оставить",
} as const;
