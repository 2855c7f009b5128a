import { similarSchools } from "../domain/typology/similarSchools";
import { resultHeadings } from "../text/functions/resultHeadings";
import type { Answer } from "./answer";
import { readNumber } from "./arguments/readNumber";
import { readText } from "./arguments/readText";
import { functionError } from "./functionError";
import { readDistrict } from "./tables/readDistrict";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Школы, похожие по условиям: ближайшие по показателям ИСБШ, сначала самые похожие, и отличие условий в отклонениях (0 — такие же). Пример: =ШНОР.ПОХОЖИЕ(B7;ШНОР_Данные;ШНОР_Школы;ШНОР_Параметры;3).
 * @customfunction SIMILAR ПОХОЖИЕ
 * @param школа Название школы, как в таблице.
 * @param данные Таблица с заголовками, как на листе «Данные», со строками социальных паспортов. Можно указать имя ШНОР_Данные.
 * @param [школы] Таблица школ с заголовками, как на листе «Школы». Можно указать имя ШНОР_Школы.
 * @param [параметры] Таблица параметров: название и значение, как на листе «Параметры». Можно указать имя ШНОР_Параметры.
 * @param [сколько] Сколько школ назвать. Если не указать — 5.
 * @param [заголовки] ИСТИНА — поставить заголовки над ответами.
 * @returns Два столбца: название похожей школы и отличие условий, в отклонениях.
 */
export function similarFunction(
  школа: unknown,
  данные: unknown[][],
  школы?: unknown[][],
  параметры?: unknown[][],
  сколько?: unknown,
  заголовки?: unknown,
): unknown[][] {
  const name = readText(школа);
  if (name === null) throw functionError({ code: "noData" });
  const count = readNumber(сколько, "count") ?? 5;
  if (!Number.isInteger(count) || count < 1) throw functionError({ code: "notPositive", what: "count", value: count });
  const { analysis, nameOf, schoolOf } = readDistrict({ results: данные, schools: школы, parameters: параметры });
  const school = schoolOf(name);
  const found = similarSchools(analysis.schools)(school, count);
  if (found.length === 0) throw functionError({ code: "noSocialIndex", school: name });
  const rows: Answer[][] = found.map(({ schoolId, distance }) => [nameOf(schoolId), distance]);
  return заголовки === true || заголовки === 1 ? [[...resultHeadings.similar], ...rows] : rows;
}
