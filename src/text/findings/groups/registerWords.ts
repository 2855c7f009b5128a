import { registerRoleName } from "../../names/registerRoleName";
import { formatIsoDay } from "../../typography/formatIsoDay";
import { plural } from "../../typography/plural";
import { quote } from "../../typography/quote";
import type { FindingCatalogue, FindingParams } from "../findingWords";

const dateAdvice: Readonly<Record<string, string>> = {
  impossible: "Такого дня нет в календаре: исправьте день, месяц или год.",
  noYear: "Допишите год.",
  unknown: "Впишите дату: «15.03.2025», «март 2025», «1 квартал 2025».",
};

const statuses: Readonly<Record<string, string>> = { planned: "не выполнено", cancelled: "отменено" };
const day = (p: FindingParams, key: string): string => (p.has(key) ? formatIsoDay(p.plain(key)) : "…");
const inColumn = (p: FindingParams): string => `В графе ${quote(registerRoleName(p.plain("role")))}`;

const answers: Readonly<Record<string, string>> = { yes: "«да»", no: "«нет»" };
/** A number as a number, a flag as a word, a text in quotes. */
const answer = (p: FindingParams, key: string): string =>
  answers[p.plain(key)] ?? (Number.isFinite(Number(p.plain(key))) ? p.number(key) : p.quoted(key));

/** Registers of the work (листы учёта). */
export const registerWords = {
  registerDateUnreadable: (p) => [
    `${inColumn(p)} стоит ${p.quoted("text")}, это не дата`,
    dateAdvice[p.plain("why")] ?? "Исправьте дату.",
    "Пока даты нет, она считается не указанной.",
  ],
  registerStatusUnknown: (p) => [
    `Статус ${p.quoted("text")} не распознан`,
    "Выберите: «запланировано», «в работе», «выполнено» или «отменено».",
    "Пока статус неясен, он считается не указанным.",
  ],
  registerFlagUnknown: (p) => [
    `${inColumn(p)} стоит ${p.quoted("text")}, а нужно «да» или «нет»`,
    "Впишите «да» или «нет».",
    "Пока ответ неясен, он считается не указанным.",
  ],
  measureWithoutTerm: (p) => [
    p.has("text")
      ? `У мероприятия ${p.quoted("title")} срок ${p.quoted("text")}: день не назван`
      : `У мероприятия ${p.quoted("title")} нет срока`,
    "Впишите срок: дату, месяц или квартал с годом.",
    "Без срока мероприятие не считается ни выполненным вовремя, ни просроченным.",
  ],
  listingWithoutYear: () => [
    "Не указано, за какой год школа в перечне",
    "Впишите год включения или назовите год в заголовке листа.",
    "Строка не используется: без года правило выхода не применить.",
  ],
  distancesDisagree: (p) => [
    `До школы ${p.quoted("school")} ${p.number("kilometres", 1)} км, а в другой строке ${p.number("other", 1)} км`,
    "Проверьте и оставьте одно число.",
    "Пока используется первое.",
  ],
  measureDoneBeforeStart: (p) => [
    `Выполнено ${day(p, "done")}, а начало ${day(p, "start")}`,
    "Проверьте обе даты: возможно, ошибка в годе.",
    "Пока мероприятие считается выполненным в указанный день.",
  ],
  measureStatusContradicts: (p) => [
    `Дата выполнения ${day(p, "done")}, а статус «${statuses[p.plain("status")] ?? p.plain("status")}»`,
    "Исправьте статус или уберите дату.",
    p.plain("status") === "cancelled" ? "Пока мероприятие считается отменённым." : "Пока мероприятие считается выполненным.",
  ],
  contractEndsBeforeStart: (p) => [
    `Договор подписан ${day(p, "signed")}, а действует до ${day(p, "until")}`,
    "Исправьте одну из дат.",
    "Пока используются обе даты, как они стоят.",
  ],
  programmeAnswersDiffer: (p) => [
    `${quote(registerRoleName(p.plain("field")))}: ${answer(p, "kept")} здесь и ${answer(p, "dropped")} там: ${p.has("otherFile") ? `${p.plain("otherFile")}, ` : ""}${p.plain("other")}`,
    "Исправьте или удалите неверную строку.",
    `Используется ${answer(p, "kept")}: важнее строка с реквизитами документа, затем более поздний базовый год, затем первая.`,
  ],
  expertMarkOverMaximum: (p) => [
    `Критерий ${p.quoted("criterion")}: оценка ${p.number("mark")}, а наибольшая ${p.number("maximum")}`,
    "Исправьте оценку или наибольший балл в заголовке.",
    "Оценка не используется.",
  ],
  registerSchoolUnknown: (p) => [
    `Школа ${p.quoted("spelling")} не найдена`,
    "Впишите название так, как на листе «Школы»; несколько школ — через запятую.",
    "Строка не используется.",
  ],
  registerSchoolAmbiguous: (p) => [
    `Название ${p.quoted("spelling")} подходит нескольким школам: ${p.plain("candidates")}`,
    "Допишите номер или населённый пункт.",
    "Строка не используется.",
  ],
  registerSchoolGuessed: (p) => [
    `${p.quoted("spelling")} прочитано как ${p.quoted("school")}`,
    "Проверьте и впишите название полностью.",
    "Строка отнесена к этой школе.",
  ],
  registerSelectedSchools: (p) => [
    `Вместо школы стоит ${p.quoted("text")}`,
    "Назовите школы: перечень ШНОР меняется, а запись должна относиться к определённым школам.",
    "Строка ни к одной школе не отнесена.",
  ],
  registerShareImpossible: (p) => [
    `В графе ${quote(registerRoleName(p.plain("role")))} ${p.number("value", 1)} %: больше 100 % быть не может`,
    "Сверьте число с источником и исправьте.",
    "Число не используется.",
  ],
  membershipKindUnknown: (p) => [
    `${p.quoted("text")}: не понять, сообщество это или методическое объединение`,
    "Допишите вид: «профессиональное сообщество» или «методическое объединение».",
    "Строка не используется.",
  ],
  actHeadingUnknown: (p) => [
    `Раздела ${p.quoted("text")} нет среди восьми разделов управленческого цикла`,
    "Выберите раздел: цели, показатели, методы сбора, мониторинг, анализ и рекомендации, меры, управленческие решения, анализ эффективности.",
    "Позиции этого раздела не используются.",
  ],
  surveyNotRisk: (p) => [
    `${p.quoted("block")}: это доля благоприятных ответов, а нужна доля ответов риска`,
    "Впишите долю ответов, которые говорят о трудностях.",
    "Блок не используется.",
  ],
  surveyUnitUnknown: (p) => [
    `${p.quoted("block")}: не указано, человек это или проценты`,
    "Допишите в заголовок «чел.» или «%».",
    "Блок не используется.",
  ],
  surveyAskedMissing: (p) => [
    `${p.quoted("block")}: указаны люди, а сколько опрошено — нет`,
    "Впишите число опрошенных.",
    "Пока его нет, блок по этой школе не используется.",
  ],
  taskLevelUnknown: (p) => [
    `Уровень сложности не указан у ${p.number("count")} ${plural(Number(p.plain("count")), "задания", "заданий", "заданий")}`,
    "Добавьте строку «Уровень»: «Б» у базовых заданий, «П» у остальных.",
    "Такие задания показаны, но в доле базовых заданий не учитываются.",
  ],
} as const satisfies FindingCatalogue;
