import { federalStatusName } from "../text/names/federalStatusName";
import { commonWords } from "../text/sheets/commonWords";
import { resultHeadings } from "../text/functions/resultHeadings";
import { readDistrict } from "./tables/readDistrict";
import { schoolRows } from "./tables/schoolRows";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Федеральный критерий за год отчёта: «подтверждено», «формально», «данных недостаточно», «нет» или «не оценивался», и доля низких результатов, %, по всем его процедурам. Пример: =ШНОР.ФЕДЕРАЛЬНЫЙ_КРИТЕРИЙ(ШНОР_Данные;ШНОР_Школы;ШНОР_Параметры).
 * @customfunction FEDERAL ФЕДЕРАЛЬНЫЙ_КРИТЕРИЙ
 * @param данные Таблица результатов с заголовками, как на листе «Данные»: Школа, Год, Вид, Предмет, Класс, Участников, «2»–«5», Низкий результат, Средний балл, Шкала. Можно указать имя ШНОР_Данные.
 * @param [школы] Таблица школ с заголовками, как на листе «Школы»: Школа, Уровень, Детей. Можно указать имя ШНОР_Школы. Если не указать — школы из данных, уровень по процедурам.
 * @param [параметры] Таблица параметров: название и значение, как на листе «Параметры». Можно указать имя ШНОР_Параметры. Если не указать — значения по умолчанию.
 * @param [школа] Название школы или столбец названий: ответы встанут в том же порядке, без названий. Если не указать — все школы, с названием в первом столбце.
 * @param [заголовки] ИСТИНА — поставить заголовки над ответами.
 * @returns Столбцы: школа, критерий словами, доля низких в процентах, её надёжная нижняя граница, участников, низких. «н/д» — критерий не оценивался.
 */
export function federalFunction(
  данные: unknown[][],
  школы?: unknown[][],
  параметры?: unknown[][],
  школа?: unknown[][],
  заголовки?: unknown,
): unknown[][] {
  const district = readDistrict({ results: данные, schools: школы, parameters: параметры });
  const asked = { names: школа, headings: заголовки };
  return schoolRows(district, asked, district.analysis.schools, resultHeadings.federal, ({ federal }) => [
    federalStatusName(federal.status),
    federal.pooledShare ?? commonWords.notAvailable,
    federal.pooledLowerBound ?? commonWords.notAvailable,
    ...(federal.pooledN === 0 ? [commonWords.notAvailable, commonWords.notAvailable] : [federal.pooledN, federal.pooledLow]),
  ]);
}
