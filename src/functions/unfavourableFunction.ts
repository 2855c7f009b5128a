import { defaultParameters } from "../domain/parameters/parameters";
import { unfavourableConditions } from "../domain/socialIndex/unfavourableConditions";
import type { Answer } from "./answer";
import { socialTable } from "./arguments/socialTable";
import { functionError } from "./functionError";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * ШНСУ: работает ли школа в неблагоприятных социальных условиях — ИСБШ ниже 45 или не меньше трёх показателей труднее среднего на одно отклонение и больше. ИСТИНА или ЛОЖЬ, столбцом. Пример: =ШНОР.ШНСУ(B2:F15;B17:F17;B18:F18;G2:G15).
 * @customfunction UNFAVOURABLE ШНСУ
 * @param доли Школы в строках, показатели в столбцах: доли в процентах от числа обучающихся, 0–100. Пустая ячейка — нет данных, а не 0.
 * @param веса Строка весов, по одному на показатель, от 0.
 * @param знаки Строка знаков, по одному на показатель: 1 — чем больше, тем благополучнее; −1 — чем больше, тем труднее.
 * @param [учащиеся] Столбец с числом обучающихся: вес школы в среднем. Если не указать, все школы равны.
 * @param [база] Таблица долей базового года, с которой сравнивать. Если не указать — сама таблица долей.
 * @param [база_учащиеся] Столбец с числом обучающихся к таблице базы.
 * @returns Столбец: ИСТИНА — ШНСУ, ЛОЖЬ — нет. #Н/Д — у школы заполнено меньше 70 % общего веса показателей.
 */
export function unfavourableFunction(
  доли: unknown[][],
  веса: unknown[][],
  знаки: unknown[][],
  учащиеся?: unknown[][],
  база?: unknown[][],
  база_учащиеся?: unknown[][],
): unknown[][] {
  const parameters = defaultParameters();
  const answers: Answer[][] = socialTable({
    shares: доли,
    weights: веса,
    signs: знаки,
    pupils: учащиеся,
    base: база,
    basePupils: база_учащиеся,
  }).map((index) => [
    index === null
      ? functionError({ code: "tooFewIndicators", percent: parameters.presentWeight })
      : unfavourableConditions(index, parameters),
  ]);
  return answers;
}
