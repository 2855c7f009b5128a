import { sheetKindName } from "../../names/sheetKindName";
import type { NamedSheetKind } from "../../names/sheetKindName";
import { subjectName } from "../../names/subjectName";
import { formatIsoDay } from "../../typography/formatIsoDay";
import { uncapitalise } from "../../typography/uncapitalise";
import type { FindingCatalogue, FindingParams } from "../findingWords";

const kind = (p: FindingParams): string => (p.has("kind") ? sheetKindName(p.plain("kind") as NamedSheetKind) : "таблица");

const day = (p: FindingParams): string => formatIsoDay(p.plain("savedOn"));

/** What a whole sheet or table does not tell. */
export const sheetWords = {
  groupsUnclear: (p) => [
    `Одни и те же графы стоят под заголовками, смысл которых не ясен: ${p.quoted("text")}`,
    "Назовите в заголовках предмет, год или класс.",
    "Пока не ясно, чем эти графы различаются, их числа не используются.",
  ],
  columnsNotUsed: (p) => [
    `Графы с числами не распознаны (${p.number("count")}): ${p.quoted("text")}`,
    "Если числа нужны, назовите графу понятнее или укажите её смысл в панели: «Разметить лист».",
    "Числа этих граф не используются.",
  ],
  procedureAssumed: () => [
    "Процедура нигде не названа; по логинам ФИС ОКО, классам и отметкам — ВПР",
    "Подтвердите: добавьте «ВПР» в название листа или файла.",
    "Результаты используются как ВПР.",
  ],
  procedureUnknown: () => [
    "Не указано, что это за процедура",
    "Назовите её в заголовке или в имени листа: ВПР, ОГЭ, ЕГЭ.",
    "Таблица в расчёт не вошла.",
  ],
  yearUnknown: (p) => [`${kind(p)}: год не указан`, "Впишите год в заголовок или в имя листа.", "Таблица в расчёт не вошла."],
  yearConflict: (p) => [
    `Указаны разные годы: ${p.plain("years")}; взят ${p.plain("taken")}`,
    "Исправьте год в заголовке, в имени листа или файла.",
    "Результаты отнесены к взятому году.",
  ],
  subjectUnknown: (p) => [`${kind(p)}: предмет не указан`, "Впишите предмет в заголовок или в имя листа.", "Таблица в расчёт не вошла."],
  gradeUnknown: (p) => [
    p.has("subject") ? `ВПР, ${uncapitalise(subjectName(p.plain("subject")))}: класс не указан` : "ВПР: класс не указан",
    "Впишите класс в заголовок или в имя листа.",
    "Таблица в расчёт не вошла.",
  ],
  mappingApplied: (p) => [
    `Прочитано по вашей разметке от ${day(p)} (лист ${p.quoted("sheet")})`,
    "Если форма листа изменилась, разметьте его заново.",
    "Роли граф взяты из разметки.",
  ],
  tableSkipped: (p) => [
    `Таблица не прочитана: так вы решили ${day(p)} (лист ${p.quoted("sheet")})`,
    "Чтобы читать её снова, удалите строку на листе «Разметка».",
    "Таблица в расчёт не вошла.",
  ],
  mappingUnfit: (p) => [
    p.has("missing")
      ? `Разметка от ${day(p)} не подошла: нет граф ${p.quoted("missing")}`
      : `Разметка от ${day(p)} не подошла: состав граф другой`,
    "Разметьте лист заново.",
    "Лист прочитан без разметки.",
  ],
  schoolColumnByContent: (p) => [
    `Графа со школами не названа, школы найдены в графе ${p.plain("column")}`,
    "Назовите графу: «Школа» или «Наименование ОО».",
    "Таблица прочитана.",
  ],
} as const satisfies FindingCatalogue;
