import type { Claim } from "../claims";
import { marksDraft } from "../drafts";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf, per } from "../truth";

/** «Статистика по отметкам» of ФИС ОКО: reference rows, then logins with the short names, marks in per cent. */
export const vprExport: Form = ({ chance, manner, schools, year }) => {
  const grade = chance.pick([4, 5, 6, 7, 8]);
  const [subject, written] = chance.pick([
    ["Русский язык", "Русский язык"],
    ["Математика", "Математика"],
  ] as const);
  const paper = new Paper(chance.pick(["Статистика по отметкам", `${grade} кл ${written.slice(0, 3)}`, "Sheet1"]));
  const splits = chance.happens(0.3);
  paper.put(0, 0, `ВПР ${year}. ${grade} класс`);
  paper.put(1, 0, "Статистика по отметкам");
  paper.put(2, 0, `Предмет:`);
  paper.put(2, 1, written);
  paper.put(3, 0, "Максимальный первичный балл:");
  paper.put(3, 1, 45);
  paper.put(4, 0, "Дата:");
  paper.put(4, 1, `14.04.${year}`);
  let row = 6;
  ["Группы участников", ...(splits ? ["Логин"] : []), "Кол-во ОО", "Кол-во участников", 2, 3, 4, 5].forEach((title, index) => {
    paper.put(row, index, title);
  });
  row += 1;
  const put = (name: string, login: string, many: number, n: number, shares: readonly number[]): void => {
    [name, ...(splits ? [login] : []), many, n, ...shares].forEach((value, index) => {
      paper.put(row, index, value);
    });
    row += 1;
  };
  put("Вся выборка", "", 35211, 1451122, [8.12, 40.02, 36.5, 15.36]);
  put(chance.pick(["Красноярский край", "Республика Дагестан", "Республика Саха (Якутия)"]), "", 900, 31000, [10.12, 41.02, 35.5, 13.36]);
  put(chance.pick(["Рыбинский муниципальный район", "город Энск", "Алькеевский"]), "", schools.length, 700, [9.5, 40.5, 36, 14]);
  const claims: Claim[] = [];
  for (const school of schools.filter(({ level }) => level !== "НОШ" || grade === 4)) {
    const marks = marksOf(school, `ВПР ${subject} ${grade}`, year, school.enrolment / (school.level === "НОШ" ? 4 : 10));
    claims.push({ ...marksDraft(school, { kind: "ВПР", subject, grade, year }, marks, ["n", "marks"]), sheet: paper.name, row });
    put(
      splits ? manner.name(school) : chance.happens(0.5) ? `${manner.name(school).trim()}(${school.login})` : school.login,
      school.login,
      1,
      marks.n,
      [2, 3, 4, 5].map((mark) => per(marks.of[mark as 2], marks.n, 2)),
    );
  }
  return { papers: [paper], claims };
};
