import { tablesRead } from "../text/functions/tablesRead";
import { readDistrict } from "./tables/readDistrict";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Проверка таблиц словами: можно ли по ним считать, а если нельзя — в какой строке и что не так. Пример: =ШНОР.ПРОВЕРКА_ТАБЛИЦ(ШНОР_Данные;ШНОР_Школы;ШНОР_Параметры).
 * @customfunction CHECKTABLES ПРОВЕРКА_ТАБЛИЦ
 * @param данные Таблица с заголовками, как на листе «Данные». Можно указать имя ШНОР_Данные.
 * @param [школы] Таблица школ с заголовками, как на листе «Школы». Можно указать имя ШНОР_Школы.
 * @param [параметры] Таблица параметров: название и значение, как на листе «Параметры». Можно указать имя ШНОР_Параметры.
 * @returns Предложение: сколько школ и результатов прочитано, или что не так и где.
 */
export function checkFunction(данные: unknown[][], школы?: unknown[][], параметры?: unknown[][]): string {
  try {
    const { dataset, analysis } = readDistrict({ results: данные, schools: школы, parameters: параметры });
    return tablesRead(dataset.schools.length, dataset.facts.length, analysis.year);
  } catch (error) {
    if (error instanceof CustomFunctions.Error && error.message !== undefined) return error.message;
    throw error;
  }
}
