import { counted } from "../typography/counted";
import { failureText } from "./failureText";
import type { FailureText } from "./failureText";

/** What a person reads when no sheet could be used: nothing is written then. */
export function nothingRecognisedText(sheets: number): FailureText {
  return failureText(
    "Подходящих листов не нашлось",
    sheets === 0
      ? "В книге нет ни одного листа с данными."
      : `Прочитано ${counted(sheets, "лист", "листа", "листов")}, но ни на одном нет результатов по школам.`,
    "Книга осталась прежней.",
    [
      "Скопируйте в книгу выгрузки ФИС ОКО, сводки ОГЭ и ЕГЭ, социальные паспорта или добавьте файлы на панели.",
      "Проверьте, что в заголовке таблицы есть школа и число участников.",
      "Нажмите «Сформировать отчёты».",
    ],
    true,
  );
}
