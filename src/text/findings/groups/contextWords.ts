import type { ContextIndicator, StaffIndicator } from "../../../domain/assessment/context";
import { contextIndicatorName } from "../../names/contextIndicatorName";
import { staffIndicatorName } from "../../names/staffIndicatorName";
import { quote } from "../../typography/quote";
import type { FindingCatalogue } from "../findingWords";

/** Social passports, staff, olympiads. */
export const contextWords = {
  contextOverEnrolment: (p) => [
    `${quote(contextIndicatorName(p.plain("indicator") as ContextIndicator))}: ${p.number("value")}, а обучающихся всего ${p.number("enrolment")}`,
    "Исправьте одно из чисел; если считали семьи или родителей, назовите это в заголовке.",
    "Пока они расходятся, показатель в ИСБШ не входит.",
  ],
  contextUnitAssumed: (p) => [
    `${quote(contextIndicatorName(p.plain("indicator") as ContextIndicator))}: не указано, кого считали — детей, семьи или родителей`,
    "Допишите в заголовок «детей», «семей» или «родителей».",
    "Доля взята от числа обучающихся.",
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
