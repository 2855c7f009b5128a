import { defaultParameters } from "../domain/parameters/parameters";
import { socialIndexTable } from "../domain/socialIndex/socialIndexTable";
import type { Answer } from "./eachRow";
import { functionError } from "./functionError";
import { readNumbers } from "./readNumbers";
import { readSigns } from "./readSigns";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * ИСБШ — индекс социального благополучия школы — для таблицы школ: 50 — среднее по таблице, 10 — одно отклонение, больше — благополучнее. Ответы встают столбцом, по одному на школу. Пример: =ШНОР.ИСБШ(B2:F15;B17:F17;B18:F18;G2:G15).
 * @customfunction SOCIALINDEX ИСБШ
 * @param доли Таблица: школы в строках, показатели в столбцах, доли в процентах от числа учащихся, 0–100. Пустая ячейка — нет данных, а не 0.
 * @param веса Строка весов, по одному на показатель, от 0. Вес 0 убирает показатель; сумма не обязана быть равна 1.
 * @param знаки Строка знаков, по одному на показатель: 1 — чем больше, тем благополучнее; −1 — чем больше, тем труднее.
 * @param [учащиеся] Столбец с числом учащихся школ: вес школы в среднем. Школа с пустой ячейкой в среднее не входит. Если не указать, все школы равны.
 * @returns Столбец ИСБШ без округления. #Н/Д — у школы заполнено меньше 70 % общего веса показателей.
 */
export function socialIndexFunction(доли: unknown[][], веса: unknown[][], знаки: unknown[][], учащиеся?: unknown[][]): unknown[][] {
  const parameters = defaultParameters();
  const weights = readWeights(веса, доли[0]?.length ?? 0);
  const signs = readSigns(знаки, weights.length);
  const rows = доли.map((row) => readNumbers(row, "shares"));
  const wrong = rows.flat().find((share) => share !== null && !(share >= 0 && share <= 100));
  if (wrong !== undefined && wrong !== null) throw functionError({ code: "badShare", value: wrong });
  const pupils = readPupils(учащиеся, rows.length);
  const values = socialIndexTable(
    rows.map((shares, row) => ({ shares, enrolment: pupils[row] ?? 0 })),
    weights.map((weight, column) => ({ weight, sign: signs[column] ?? 1 })),
    parameters,
  );
  const answers: Answer[][] = values.map((value) => [
    value ?? functionError({ code: "tooFewIndicators", percent: parameters.presentWeight }),
  ]);
  return answers;
}

function readWeights(cells: unknown[][], expected: number): number[] {
  const weights = readNumbers(cells.flat(), "weights").map((weight) => weight ?? 0);
  if (weights.length !== expected) throw functionError({ code: "lengths", what: "weights", expected, found: weights.length });
  const wrong = weights.find((weight) => weight < 0);
  if (wrong !== undefined) throw functionError({ code: "badWeight", value: wrong });
  if (weights.every((weight) => weight === 0)) throw functionError({ code: "noWeight" });
  return weights;
}

/** Weights of the schools in the mean; 0 leaves a school out of it. */
function readPupils(cells: unknown[][] | undefined, expected: number): number[] {
  if (cells === undefined || cells === null) return new Array<number>(expected).fill(1);
  const pupils = readNumbers(cells.flat(), "pupils").map((count) => count ?? 0);
  if (pupils.length !== expected) throw functionError({ code: "lengths", what: "pupils", expected, found: pupils.length });
  const wrong = pupils.find((count) => count < 0);
  if (wrong !== undefined) throw functionError({ code: "notCount", what: "pupils", value: wrong });
  return pupils;
}
