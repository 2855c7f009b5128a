import { contextEffectText } from "../text/names/contextEffectText";
import { commonWords } from "../text/sheets/commonWords";
import { resultHeadings } from "../text/functions/resultHeadings";
import { readDistrict } from "./tables/readDistrict";
import { schoolRows } from "./tables/schoolRows";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Контекстный эффект: насколько результат школы отличается от ожидаемого для её условий, в стандартных отклонениях результатов учеников, с границами и выводом. Пример: =ШНОР.КОНТЕКСТНЫЙ_ЭФФЕКТ(ШНОР_Данные;ШНОР_Школы;ШНОР_Параметры).
 * @customfunction CONTEXTEFFECT КОНТЕКСТНЫЙ_ЭФФЕКТ
 * @param данные Таблица результатов с заголовками, как на листе «Данные»: Школа, Год, Вид, Предмет, Класс, Участников, «2»–«5», Низкий результат, Средний балл, Шкала. Можно указать имя ШНОР_Данные.
 * @param [школы] Таблица школ с заголовками, как на листе «Школы»: Школа, Уровень, Детей. Можно указать имя ШНОР_Школы. Если не указать — школы из данных, уровень по процедурам.
 * @param [параметры] Таблица параметров: название и значение, как на листе «Параметры». Можно указать имя ШНОР_Параметры. Если не указать — значения по умолчанию.
 * @param [школа] Название школы или столбец названий: ответы встанут в том же порядке, без названий. Если не указать — все школы, с названием в первом столбце.
 * @param [заголовки] ИСТИНА — поставить заголовки над ответами.
 * @returns Столбцы: школа, эффект, нижняя и верхняя границы, «ниже ожидаемого», «как ожидалось» или «выше ожидаемого». «н/д» — нет рейтинга или ИСБШ.
 */
export function contextEffectFunction(
  данные: unknown[][],
  школы?: unknown[][],
  параметры?: unknown[][],
  школа?: unknown[][],
  заголовки?: unknown,
): unknown[][] {
  const district = readDistrict({ results: данные, schools: школы, parameters: параметры });
  const asked = { names: школа, headings: заголовки };
  return schoolRows(district, asked, district.analysis.schools, resultHeadings.contextEffect, ({ contextEffect }) =>
    contextEffect === null
      ? new Array<string>(4).fill(commonWords.notAvailable)
      : [contextEffect.value, contextEffect.low, contextEffect.high, contextEffectText(contextEffect)],
  );
}
