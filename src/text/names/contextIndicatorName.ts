import type { ContextIndicator } from "../../domain/assessment/context";

/** Full name, and the short one that stands inside a sentence or a narrow heading. */
const names: Readonly<Record<ContextIndicator, readonly [name: string, short: string]>> = {
  enrolment: ["Всего обучающихся", "обучающихся"],
  largeFamilies: ["Из многодетных семей", "многодетные"],
  lowIncome: ["Из малообеспеченных семей", "малообеспеченные"],
  singleParent: ["Из неполных семей", "неполные семьи"],
  fostered: ["Под опекой, сироты", "опекаемые, сироты"],
  registered: ["Состоят на учёте", "на учёте"],
  specialNeeds: ["С ОВЗ и инвалидностью", "с ОВЗ"],
  otherLanguage: ["Русский язык неродной", "русский неродной"],
  languageDifficulties: ["Трудности с русским языком (неродной)", "трудности с русским языком"],
  higherEducation: ["Родители с высшим образованием", "родители с высшим образованием"],
  bothParentsHigher: ["Оба родителя с высшим образованием", "оба родителя с высшим образованием"],
  oneParentHigher: ["Один родитель с высшим образованием", "один родитель с высшим образованием"],
  unemployed: ["Родитель без работы", "родитель без работы"],
  parents: ["Всего родителей", "родителей"],
  families: ["Всего семей", "семей"],
};

/** Indicator of the social passport: contextIndicatorName("lowIncome") // «Из малообеспеченных семей». */
export function contextIndicatorName(indicator: ContextIndicator, form: "full" | "short" = "full"): string {
  return names[indicator][form === "full" ? 0 : 1];
}
