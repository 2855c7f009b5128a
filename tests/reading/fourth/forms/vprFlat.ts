import type { Claim } from "../claims";
import { marksDraft } from "../drafts";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf, per } from "../truth";

/** A flat export of a school-management system: one row a school, class and subject, per cents as text. */
export const vprFlat: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["Отчёт", "Выгрузка", "TDSheet"]));
  const years = chance.pick([
    ["Учебный год", (of: number) => `${of - 1}/${of}`],
    ["Год", (of: number) => String(of)],
    ["Уч. год", (of: number) => `${of - 1}-${of}`],
  ] as const);
  const titles = [
    "Вид работы",
    years[0],
    "Параллель",
    "Предмет",
    "Логин",
    "ОО",
    "Участников",
    "Отметка 2, %",
    "Отметка 3, %",
    "Отметка 4, %",
    "Отметка 5, %",
  ];
  titles.forEach((title, index) => {
    paper.put(0, index, title);
  });
  let row = 1;
  const claims: Claim[] = [];
  const comma = (value: number): string => value.toFixed(2).replace(".", ",");
  for (const end of [year - 1, year])
    for (const grade of [4, 6, 8])
      for (const subject of ["Математика", "Русский язык"])
        for (const school of schools) {
          if (school.level === "НОШ" && grade > 4) continue;
          const marks = marksOf(school, `ВПР ${subject} ${grade}`, end, school.enrolment / (school.level === "НОШ" ? 4 : 10));
          [
            "ВПР",
            years[1](end),
            grade,
            subject,
            school.login,
            manner.name(school),
            marks.n,
            ...[2, 3, 4, 5].map((mark) => comma(per(marks.of[mark as 2], marks.n, 2))),
          ].forEach((value, index) => {
            paper.put(row, index, value);
          });
          claims.push({ ...marksDraft(school, { kind: "ВПР", subject, grade, year: end }, marks, ["n", "marks"]), sheet: paper.name, row });
          row += 1;
        }
  return { papers: [paper], claims };
};
