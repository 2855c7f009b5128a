import { markIndex } from "../domain/assessment/markIndex";
import type { Answer } from "./answer";
import { needCount } from "./arguments/needCount";
import { perRow } from "./arguments/perRow";
import { functionError } from "./functionError";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Индекс результатов по отметкам, 0–100: 0 — у всех «2», 100 — у всех «5». Ответы встают столбцом, по одному на строку. Пример: =ШНОР.ИНДЕКС_РЕЗУЛЬТАТОВ(G7:J7), где стоят 1, 10, 9 и 3, — 53,6.
 * @customfunction MARKINDEX ИНДЕКС_РЕЗУЛЬТАТОВ
 * @param отметки Четыре столбца: сколько участников получили «2», «3», «4» и «5». Целые числа; пустая ячейка — нет данных, а не 0.
 * @returns Столбец индексов, 0–100, без округления.
 */
export function markIndexFunction(отметки: unknown[][]): unknown[][] {
  const width = отметки[0]?.length ?? 0;
  if (width !== 4) throw functionError({ code: "lengths", what: "marks", expected: 4, found: width });
  const answers: Answer[][] = perRow(отметки, 1, (cells) => {
    const [two = 0, three = 0, four = 0, five = 0] = cells.map((cell) => needCount(cell, "marks"));
    return [markIndex({ 2: two, 3: three, 4: four, 5: five }) ?? functionError({ code: "nobody" })];
  });
  return answers;
}
