import { byRating } from "../domain/rating/byRating";
import { clip100 } from "../domain/rating/clip100";
import { commonWords } from "../text/sheets/commonWords";
import { resultHeadings } from "../text/functions/resultHeadings";
import { readDistrict } from "./tables/readDistrict";
import { schoolRows } from "./tables/schoolRows";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Рейтинг школ, 0–100 (50 — наравне со своей группой сравнения), с границами, местом и интервалом мест, от первого места вниз. Пример: =ШНОР.РЕЙТИНГ(ШНОР_Данные;ШНОР_Школы;ШНОР_Параметры).
 * @customfunction RATING РЕЙТИНГ
 * @param данные Таблица результатов с заголовками, как на листе «Данные»: Школа, Год, Вид, Предмет, Класс, Участников, «2»–«5», Низкий результат, Средний балл, Шкала. Можно указать имя ШНОР_Данные.
 * @param [школы] Таблица школ с заголовками, как на листе «Школы»: Школа, Уровень, Детей. Можно указать имя ШНОР_Школы. Если не указать — школы из данных, уровень по процедурам.
 * @param [параметры] Таблица параметров: название и значение, как на листе «Параметры». Можно указать имя ШНОР_Параметры. Если не указать — значения по умолчанию.
 * @param [школа] Название школы или столбец названий: ответы встанут в том же порядке, без названий. Если не указать — все школы, с названием в первом столбце.
 * @param [заголовки] ИСТИНА — поставить заголовки над ответами.
 * @returns Столбцы: школа, рейтинг, нижняя и верхняя границы, место, лучшее и худшее место. «н/д» — сравнивать не с кем или нечего.
 */
export function ratingFunction(
  данные: unknown[][],
  школы?: unknown[][],
  параметры?: unknown[][],
  школа?: unknown[][],
  заголовки?: unknown,
): unknown[][] {
  const district = readDistrict({ results: данные, schools: школы, parameters: параметры });
  const asked = { names: школа, headings: заголовки };
  return schoolRows(district, asked, byRating(district.analysis.schools), resultHeadings.rating, ({ rating }) => {
    if (rating === null) return new Array<string>(6).fill(commonWords.notAvailable);
    const { value, low, high, place, placeLow, placeHigh } = rating;
    return [clip100(value), clip100(low), clip100(high), place, placeLow, placeHigh];
  });
}
