import { clusterStatusName } from "../text/names/clusterStatusName";
import { decisionText } from "../text/names/decisionText";
import { federalStatusName } from "../text/names/federalStatusName";
import { resultHeadings } from "../text/functions/resultHeadings";
import { readDistrict } from "./tables/readDistrict";
import { schoolRows } from "./tables/schoolRows";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Решение о школе по двум критериям: «ШНОР», «ШНОР (федеральный критерий)», «группа риска», «данных недостаточно», «не относится», «нет данных». Для одной школы или для всей таблицы. Пример: =ШНОР.ФЛАГ(ШНОР_Данные;ШНОР_Школы;ШНОР_Параметры;B7).
 * @customfunction FLAG ФЛАГ
 * @param данные Таблица результатов с заголовками, как на листе «Данные»: Школа, Год, Вид, Предмет, Класс, Участников, «2»–«5», Низкий результат, Средний балл, Шкала. Можно указать имя ШНОР_Данные.
 * @param [школы] Таблица школ с заголовками, как на листе «Школы»: Школа, Уровень, Детей. Можно указать имя ШНОР_Школы. Если не указать — школы из данных, уровень по процедурам.
 * @param [параметры] Таблица параметров: название и значение, как на листе «Параметры». Можно указать имя ШНОР_Параметры. Если не указать — значения по умолчанию.
 * @param [школа] Название школы или столбец названий: ответы встанут в том же порядке, без названий. Если не указать — все школы, с названием в первом столбце.
 * @param [заголовки] ИСТИНА — поставить заголовки над ответами.
 * @returns Столбцы: школа, решение по расчёту, федеральный критерий, кластерный критерий — словами.
 */
export function flagFunction(
  данные: unknown[][],
  школы?: unknown[][],
  параметры?: unknown[][],
  школа?: unknown[][],
  заголовки?: unknown,
): unknown[][] {
  const district = readDistrict({ results: данные, schools: школы, parameters: параметры });
  const asked = { names: школа, headings: заголовки };
  return schoolRows(district, asked, district.analysis.schools, resultHeadings.flag, ({ decision, federal, cluster }) => [
    decisionText(decision).name,
    federalStatusName(federal.status),
    clusterStatusName(cluster.status),
  ]);
}
