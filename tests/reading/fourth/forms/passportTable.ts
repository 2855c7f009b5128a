import { indicatorsDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { passportOf, per } from "../truth";
import { autumnYear, schoolHead, titled } from "../words";

const told = ["enrolment", "largeFamilies", "lowIncome", "singleParent", "fostered", "registered", "specialNeeds"];

/** A social passport: schools down; families and children apart, or children with their share. */
export const passportTable: Form = ({ chance, manner, schools, year: end }) => {
  const { text, year } = autumnYear(end, chance);
  const paper = new Paper(chance.pick(["Соц. паспорт", "соцпаспорт", `Соц паспорт ${year}`]));
  const shape = chance.pick(["plain", "families", "shares"]);
  const titles: Readonly<Record<string, readonly string[]>> = {
    largeFamilies: ["Дети из многодетных семей", "Из многодетных семей (детей)", "многодетные (детей)"],
    lowIncome: ["Дети из малообеспеченных семей", "Малоимущие (детей)", "Обучающиеся из малоимущих семей"],
    singleParent: ["Дети из неполных семей", "Неполные (детей)", "Из неполных семей"],
    fostered: ["Дети-сироты и опекаемые", "Опекаемые дети", "Дети, находящиеся под опекой"],
    registered: ["На учёте в ПДН", "Состоят на учете в КДН, ПДН", "Состоящие на профилактических учётах"],
    specialNeeds: ["Дети с ОВЗ", "Обучающиеся с ОВЗ"],
  };
  const heads = [
    { title: schoolHead(chance), key: "school" },
    { title: chance.pick(["Всего обучающихся", "Кол-во обучающихся", "Всего детей"]), key: "enrolment" },
    ...Object.entries(titles).map(([key, words]) => {
      const title = chance.pick(words);
      const parted = ["largeFamilies", "lowIncome", "singleParent"].includes(key);
      if (shape === "families" && parted) {
        const bare =
          ({ largeFamilies: "Многодетные", lowIncome: "Малообеспеченные", singleParent: "Неполные" } as Record<string, string>)[key] ?? "";
        return {
          title: bare,
          under: [
            { title: chance.pick(["семей", "кол-во семей"]), key: `${key} families` },
            { title: chance.pick(["детей", "в них детей"]), key },
          ],
        };
      }
      if (shape === "shares")
        return {
          title,
          under: [
            { title: "чел.", key },
            { title: "%", key: `${key} share` },
          ],
        };
      return { title, key };
    }),
  ];
  const lines = schools.map((school) => {
    const truth = passportOf(school, year);
    const cells: Record<string, ReturnType<typeof manner.percent> | string | number | boolean | null> = {};
    for (const key of told) {
      const value = truth[key] ?? 0;
      cells[key] = manner.count(value);
      cells[`${key} families`] = Math.round(value / 1.6);
      cells[`${key} share`] = manner.percent(per(value, school.enrolment, 1));
    }
    return { school, cells, drafts: [indicatorsDraft(school, "паспорт", year, truth, told)] };
  });
  const top = titled(paper, manner, [`Социальный паспорт ${chance.pick(["образовательных организаций", "школ района"])} ${text}`], year);
  const laid = lay(paper, heads, lines, manner, { top, left: manner.left });
  return { papers: [paper], claims: laid.claims };
};
