import { glue } from "../typography/glue";
import { quote } from "../typography/quote";

/** Ways into the screens «Разметка листа» and «Сомнения»: the only words of theirs that the first picture needs. */
export const settleLinks = {
  map: "Разметить",
  mapAt: (sheet: string): string => `Разметить лист ${quote(sheet)}`,
  doubts: (count: number): string => glue(`Уточнить листы и названия: ${count}`),
  doubtsNote: glue("По одному вопросу, с ячейкой и вариантами. Ответ запоминаем в книге."),
} as const;
