import { lowShare } from "../domain/assessment/lowShare";
import type { Answer } from "./answer";
import { eachRow } from "./arguments/eachRow";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Доля низких результатов, %: сколько процентов участников получили низкий результат. Пример: =ШНОР.ДОЛЯ_НИЗКИХ(8;23) — 34,8. Можно указать два столбца одной высоты: ответы встанут столбцом.
 * @customfunction LOWSHARE ДОЛЯ_НИЗКИХ
 * @param низких Число участников с низким результатом (отметка «2» или ниже минимального балла): целое число или столбец чисел.
 * @param участников Число участников: целое число или столбец той же высоты. Пустая ячейка — «нет данных», а не 0.
 * @returns Доля низких результатов в процентах, 0–100, без округления.
 */
export function lowShareFunction(низких: unknown[][], участников: unknown[][]): unknown[][] {
  const answers: Answer[][] = eachRow(низких, участников, 1, (low, n) => [lowShare(low, n)]);
  return answers;
}
