import { socialIndexLevelText } from "../text/names/socialIndexLevelText";
import { commonWords } from "../text/sheets/commonWords";
import { resultAnswers, resultHeadings } from "../text/functions/resultHeadings";
import { readDistrict } from "./tables/readDistrict";
import { schoolRows } from "./tables/schoolRows";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * ИСБШ школ по строкам социальных паспортов таблицы «Данные»: баллы, уровень, ШНСУ и устойчивость уровня. Пример: =ШНОР.ИСБШ_ШКОЛ(ШНОР_Данные;ШНОР_Школы;ШНОР_Параметры).
 * @customfunction DISTRICTSOCIALINDEX ИСБШ_ШКОЛ
 * @param данные Таблица результатов с заголовками, как на листе «Данные»: Школа, Год, Вид, Предмет, Класс, Участников, «2»–«5», Низкий результат, Средний балл, Шкала. Можно указать имя ШНОР_Данные.
 * @param [школы] Таблица школ с заголовками, как на листе «Школы»: Школа, Уровень, Детей. Можно указать имя ШНОР_Школы. Если не указать — школы из данных, уровень по процедурам.
 * @param [параметры] Таблица параметров: название и значение, как на листе «Параметры». Можно указать имя ШНОР_Параметры. Если не указать — значения по умолчанию.
 * @param [школа] Название школы или столбец названий: ответы встанут в том же порядке, без названий. Если не указать — все школы, с названием в первом столбце.
 * @param [заголовки] ИСТИНА — поставить заголовки над ответами.
 * @returns Столбцы: школа, ИСБШ в баллах, уровень, «ШНСУ» или «обычные», «устойчив» или «неустойчив». «н/д» — показателей мало.
 */
export function districtSocialIndexFunction(
  данные: unknown[][],
  школы?: unknown[][],
  параметры?: unknown[][],
  школа?: unknown[][],
  заголовки?: unknown,
): unknown[][] {
  const district = readDistrict({ results: данные, schools: школы, parameters: параметры });
  const asked = { names: школа, headings: заголовки };
  return schoolRows(district, asked, district.analysis.schools, resultHeadings.socialIndex, ({ socialIndex }) => {
    if (socialIndex === null) return new Array<string>(4).fill(commonWords.notAvailable);
    const { value, level, unfavourableConditions, stable } = socialIndex;
    return [
      value,
      socialIndexLevelText(level).name,
      unfavourableConditions ? resultAnswers.unfavourable : resultAnswers.ordinary,
      stable ? resultAnswers.stable : resultAnswers.unstable,
    ];
  });
}
