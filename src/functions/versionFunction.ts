import { provided } from "./provided";

// The comment below is what the user reads in Excel's formula wizard, so it is Russian.

/**
 * Версия надстройки «Опора», которая считает формулы этой книги. Пример: =ШНОР.ВЕРСИЯ().
 * @customfunction VERSION ВЕРСИЯ
 * @returns Номер версии текстом.
 */
export function versionFunction(): string {
  return provided().version;
}
