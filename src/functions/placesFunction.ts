import { placeIntervals } from "../domain/statistics/placeIntervals";
import type { Answer } from "./answer";
import { columnsAsRows } from "./arguments/columns";
import { readNumber } from "./arguments/readNumber";
import { readZ } from "./arguments/readZ";
import { functionError } from "./functionError";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Интервалы мест по оценкам и их стандартным ошибкам: лучшее и худшее место, которые не исключает случайность, в двух соседних столбцах. Первое место — у наибольшей оценки. Пример: =ШНОР.МЕСТА(C7:C20;D7:D20).
 * @customfunction PLACES МЕСТА
 * @param оценки Столбец оценок школ, больше — лучше: например, отклонения от своей группы или баллы. Школа с пустой ячейкой места не получает.
 * @param ошибки Столбец стандартных ошибок оценок в тех же единицах, больше 0.
 * @param [z] Ширина интервала: 1,28 — с двух сторон 80 %; 1,96 — 95 %. Если не указать — 1,28.
 * @returns Два столбца: лучшее место и худшее место. До 60 школ расчёт точный, дальше — нормальное приближение.
 */
export function placesFunction(оценки: unknown[][], ошибки: unknown[][], z?: unknown): unknown[][] {
  const reach = readZ(z);
  const rows = columnsAsRows({ what: "estimates", cells: оценки }, { what: "errors", cells: ошибки }).map(([estimate, error]) => ({
    value: readNumber(estimate, "estimates"),
    error: readNumber(error, "errors"),
  }));
  const known = rows.flatMap(({ value, error }, row) => {
    if (value === null || error === null) return [];
    if (!(error > 0)) throw functionError({ code: "notPositive", what: "errors", value: error });
    return [{ row, value, error }];
  });
  const intervals = placeIntervals(
    known.map(({ value }) => value),
    known.map(({ error }) => error),
    reach,
  );
  const noData = functionError({ code: "noData" });
  const answers = rows.map((): Answer[] => [noData, noData]);
  known.forEach(({ row }, index) => {
    const interval = intervals[index];
    if (interval) answers[row] = [interval.placeLow, interval.placeHigh];
  });
  return answers;
}
