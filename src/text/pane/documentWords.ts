import { nbsp } from "../typography/characters";
import { quote } from "../typography/quote";

/** Words of the pane about documents that are saved as a file. */
export const documentWords = {
  heading: "Документы Word",
  making: "Составляем файл…",
  save: { order: "Сохранить приказ (.docx)", yearReport: "Сохранить справку (.docx)" },
  /** Some versions of Excel drop a file from the pane without a word, so the other way is always named. */
  saved: (file: string, sheet: string): string =>
    `Файл ${quote(file)} передан в${nbsp}загрузки. Если его там нет, значит, этот Excel не${nbsp}сохраняет файлы из${nbsp}панели: тот${nbsp}же текст стоит на${nbsp}листе ${quote(sheet)}.`,
  notSaved: (sheet: string): string =>
    `Файл не${nbsp}получился: ошибка в${nbsp}самой «Опоре». Книга прежняя, тот${nbsp}же текст стоит на${nbsp}листе ${quote(sheet)}. Сведения ниже передайте администратору.`,
} as const;
