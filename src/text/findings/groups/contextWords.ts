import type { ContextIndicator, StaffIndicator } from "../../../domain/assessment/context";
import { contextIndicatorName } from "../../names/contextIndicatorName";
import { staffIndicatorName } from "../../names/staffIndicatorName";
import { quote } from "../../typography/quote";
import type { FindingCatalogue } from "../findingWords";
import { roleName } from "../roleName";

/** Social passports, staff, olympiads. */
export const contextWords = {
  contextOverEnrolment: (p) => [
    `${quote(contextIndicatorName(p.plain("indicator") as ContextIndicator))}: ${p.number("value")}, а обучающихся всего ${p.number("enrolment")}`,
    "Исправьте одно из чисел; если считали семьи или родителей, назовите это в заголовке.",
    "Пока они расходятся, показатель в ИСБШ не входит.",
  ],
  contextShareDisagrees: (p) => [
    `${quote(contextIndicatorName(p.plain("indicator") as ContextIndicator))}: ${p.number("value")} обучающихся — это ${p.number("expected")} %, а указано ${p.number("share")} %`,
    "Исправьте число или долю.",
    "Используется число.",
  ],
  languageUnqualified: () => [
    "«Русский язык не родной»: не указано, выявлены ли трудности",
    "Допишите в заголовок «с трудностями», если считали только таких обучающихся.",
    "Без трудностей показатель говорил бы лишь о национальном составе, поэтому в ИСБШ он не входит.",
  ],
  contextUnitAssumed: (p) => [
    `${quote(contextIndicatorName(p.plain("indicator") as ContextIndicator))}: не указано, кого считали — детей, семьи или родителей`,
    "Допишите в заголовок «детей», «семей» или «родителей».",
    "Доля взята от числа обучающихся.",
  ],
  countsFromShares: (p) => [
    `${roleName(p.plain("role"))}: проценты переведены в число человек`,
    "Если в графе не проценты от общего числа, назовите единицу в заголовке.",
    "Показатель используется.",
  ],
  shareKept: (p) => [
    `В графе ${roleName(p.plain("role"))} доля ${p.number("share", 2)} %, число человек по ней не восстановить`,
    "Впишите число человек, если оно известно.",
    "В ИСБШ входит сама доля.",
  ],
  shareWithoutCount: (p) => [
    `В графе ${roleName(p.plain("role"))} доля ${p.number("share", 2)} % не даёт целого числа человек`,
    "Впишите число человек.",
    "Пока его нет, показатель не используется.",
  ],
  staffOverTeachers: (p) => [
    `${quote(staffIndicatorName(p.plain("indicator") as StaffIndicator))}: ${p.number("value")}, а педагогов всего ${p.number("teachers")}`,
    "Исправьте одно из чисел.",
    "Пока они расходятся, показатель не используется.",
  ],
  olympiadOverParticipants: (p) => [
    `Победителей ${p.number("winners")} и призёров ${p.number("prizes")}, а участников ${p.number("participants")}`,
    "Исправьте одно из чисел.",
    "Числа показаны, на решения не влияют.",
  ],
} as const satisfies FindingCatalogue;
