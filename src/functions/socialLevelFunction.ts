import { defaultParameters } from "../domain/parameters/parameters";
import { socialIndexLevel } from "../domain/socialIndex/socialIndexLevel";
import { socialIndexLevelText } from "../text/names/socialIndexLevelText";
import type { Answer } from "./answer";
import { needNumber } from "./arguments/needNumber";
import { perRow } from "./arguments/perRow";
import { readNumber } from "./arguments/readNumber";
import { functionError } from "./functionError";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Уровень ИСБШ словом: «низкий» — меньше 45 баллов, «средний» — от 45 до 55 включительно, «высокий» — больше 55. Пример: =ШНОР.УРОВЕНЬ_ИСБШ(C7) или =ШНОР.УРОВЕНЬ_ИСБШ(C7:C20) для столбца.
 * @customfunction SOCIALLEVEL УРОВЕНЬ_ИСБШ
 * @param исбш ИСБШ школы в баллах, без округления: число или столбец чисел.
 * @param [низкий_меньше] Граница низкого уровня, баллы. Если не указать — 45.
 * @param [высокий_больше] Граница высокого уровня, баллы. Если не указать — 55.
 * @returns Столбец слов «низкий», «средний», «высокий».
 */
export function socialLevelFunction(исбш: unknown[][], низкий_меньше?: unknown, высокий_больше?: unknown): unknown[][] {
  const { socialIndexLow, socialIndexHigh } = defaultParameters();
  const bounds = {
    socialIndexLow: readNumber(низкий_меньше, "lowBound") ?? socialIndexLow,
    socialIndexHigh: readNumber(высокий_больше, "highBound") ?? socialIndexHigh,
  };
  if (bounds.socialIndexLow > bounds.socialIndexHigh) {
    throw functionError({ code: "badBounds", low: bounds.socialIndexLow, high: bounds.socialIndexHigh });
  }
  const answers: Answer[][] = perRow(исбш.flat(), 1, (cell) => [
    socialIndexLevelText(socialIndexLevel(needNumber(cell, "socialIndex"), bounds)).name,
  ]);
  return answers;
}
