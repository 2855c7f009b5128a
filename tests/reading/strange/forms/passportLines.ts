import type { Making } from "../making";

/** How passports name what they count; the reader has not seen this list. */
const words: Readonly<Record<string, readonly string[]>> = {
  enrolment: ["Всего обучающихся", "Контингент", "Количество учащихся", "Численность обучающихся", "Общее количество учащихся в ОУ"],
  largeFamilies: ["Дети из многодетных семей", "Многодетные", "Кол-во детей из многодетных семей", "из многодетных семей"],
  lowIncome: ["Дети из малообеспеченных семей", "Малообеспеченные", "Дети из малоимущих семей", "из малообеспеченных семей"],
  singleParent: ["Дети из неполных семей", "Неполные", "Воспитываются в неполных семьях", "из неполных семей"],
  fostered: ["Опекаемые", "Дети, находящиеся под опекой", "Под опекой (попечительством)", "Дети-сироты и опекаемые"],
  registered: [
    "Состоят на учёте в ПДН",
    "На учете КДН и ЗП, ПДН",
    "Состоящие на профилактическом учете",
    "Дети, состоящие на ВШУ, ПДН, КДН",
  ],
  specialNeeds: ["Дети с ОВЗ", "ОВЗ", "Обучающиеся с ОВЗ", "Кол-во детей с ограниченными возможностями здоровья"],
};
const others = [
  "Дети-инвалиды",
  "Дети участников СВО",
  "Кол-во классов-комплектов",
  "Обучаются на дому",
  "Иностранные граждане",
  "Охвачены горячим питанием",
];

/** A line of a passport; no key = a line nobody asked for. */
export interface PassportLine {
  readonly key: string | null;
  readonly head: string;
}

/** Which lines a passport has, in its own order, with lines nobody asked for between. */
export function passportLines({ draw }: Making): PassportLine[] {
  const known = draw.shuffled(Object.keys(words).slice(1)).map((key): PassportLine => ({ key, head: draw.pick(words[key] ?? [key]) }));
  const noise = draw
    .shuffled(others)
    .slice(0, 3)
    .map((head): PassportLine => ({ key: null, head }));
  return [{ key: "enrolment", head: draw.pick(words["enrolment"] ?? []) }, ...draw.shuffled([...known, ...noise])];
}
