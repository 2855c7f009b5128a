import { wilsonInterval } from "../domain/statistics/wilsonInterval";
import type { Answer } from "./answer";
import { eachRow } from "./arguments/eachRow";
import { readZ } from "./arguments/readZ";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Интервал Уилсона для доли низких результатов, %: нижняя и верхняя границы в двух соседних ячейках. Пример: =ШНОР.УИЛСОН(8;23) — 23,5 и 48,1. Можно указать два столбца одной высоты.
 * @customfunction WILSON УИЛСОН
 * @param низких Число участников с низким результатом: целое число или столбец чисел.
 * @param участников Число участников: целое число или столбец той же высоты. Пустая ячейка — «нет данных», а не 0.
 * @param [z] Ширина интервала: 1,28 — с одной стороны 90 %, с двух 80 %; 1,96 — с двух сторон 95 %. Если не указать — 1,28.
 * @returns Нижняя и верхняя границы доли в процентах, 0–100, без округления.
 */
export function wilsonFunction(низких: unknown[][], участников: unknown[][], z?: unknown): unknown[][] {
  const reach = readZ(z);
  const answers: Answer[][] = eachRow(низких, участников, 2, (low, n) => {
    const interval = wilsonInterval(low, n, reach);
    return [100 * interval.low, 100 * interval.high];
  });
  return answers;
}
