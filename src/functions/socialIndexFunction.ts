import { defaultParameters } from "../domain/parameters/parameters";
import type { Answer } from "./answer";
import { socialTable } from "./arguments/socialTable";
import { functionError } from "./functionError";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * ИСБШ — индекс социального благополучия школы, баллы: 50 — среднее, 10 — одно отклонение, больше — благополучнее. Для таблицы школ ответы встают столбцом; для одной школы укажите её строку и базу сравнения. Пример: =ШНОР.ИСБШ(B2:F15;B17:F17;B18:F18;G2:G15).
 * @customfunction SOCIALINDEX ИСБШ
 * @param доли Школы в строках, показатели в столбцах: доли в процентах от числа обучающихся, 0–100. Пустая ячейка — нет данных, а не 0.
 * @param веса Строка весов, по одному на показатель, от 0. Вес 0 убирает показатель; сумма не обязана быть равна 1.
 * @param знаки Строка знаков, по одному на показатель: 1 — чем больше, тем благополучнее; −1 — чем больше, тем труднее.
 * @param [учащиеся] Столбец с числом обучающихся: вес школы в среднем. Школа с пустой ячейкой в среднее не входит. Если не указать, все школы равны.
 * @param [база] Таблица долей базового года, с которой сравнивать: те же показатели в столбцах. Если не указать — сама таблица долей.
 * @param [база_учащиеся] Столбец с числом обучающихся к таблице базы.
 * @returns Столбец ИСБШ без округления. #Н/Д — у школы заполнено меньше 70 % общего веса показателей.
 */
export function socialIndexFunction(
  доли: unknown[][],
  веса: unknown[][],
  знаки: unknown[][],
  учащиеся?: unknown[][],
  база?: unknown[][],
  база_учащиеся?: unknown[][],
): unknown[][] {
  const tooFew = { code: "tooFewIndicators", percent: defaultParameters().presentWeight } as const;
  const answers: Answer[][] = socialTable({
    shares: доли,
    weights: веса,
    signs: знаки,
    pupils: учащиеся,
    base: база,
    basePupils: база_учащиеся,
  }).map((index) => [index?.value ?? functionError(tooFew)]);
  return answers;
}
