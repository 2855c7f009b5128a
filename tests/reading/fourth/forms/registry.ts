import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { spelt } from "../spelling";
import { schoolHead, titled } from "../words";

/** A register of the schools as an office keeps it: full and short names, codes, heads, telephones, rolls. */
export const registry: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["Реестр ОО", "Школы", "список ОУ", "Лист1"]));
  const shape = chance.pick(["full and short", "short", "full and short", "telephones"]);
  const heads = [
    ...(shape === "telephones" ? [{ title: "Населённый пункт", key: "settlement" }] : []),
    { title: shape === "full and short" ? "Полное наименование" : schoolHead(chance), key: "school" },
    ...(shape === "full and short" ? [{ title: "Краткое наименование", key: "short" }] : []),
    ...(shape === "telephones"
      ? [
          { title: "ФИО руководителя", key: "head" },
          { title: "Контактный телефон", key: "telephone" },
        ]
      : []),
    { title: "Код ОО", key: "code" },
    { title: "Логин ОО в ФИС ОКО", key: "login" },
    { title: chance.pick(["Кол-во обучающихся", "Контингент", `Обучающихся на 01.09.${year - 1}`]), key: "roll" },
  ];
  const lines = schools.map((school, index) => ({
    school,
    cells: {
      ...(shape === "full and short" ? { school: spelt(school, "official"), short: spelt(school, "short") } : {}),
      settlement: school.settlement,
      head: `Иванова Мария ${["Петровна", "Олеговна", "Ильинична"][index % 3] ?? ""}`,
      telephone: `8(391)${20000 + index * 37}`,
      code: school.code,
      login: school.login,
      roll: school.enrolment,
    },
    drafts: [],
  }));
  const top = titled(paper, manner, chance.happens(0.6) ? ["Перечень муниципальных общеобразовательных организаций района"] : [], year);
  lay(paper, heads, lines, { ...manner, repeatsHeading: false }, { top, left: manner.left });
  return { papers: [paper], claims: [] };
};
