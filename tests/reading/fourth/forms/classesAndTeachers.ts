import { marksDraft } from "../drafts";
import type { Claim } from "../claims";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf } from "../truth";
import { eitherYear, titled } from "../words";

/** Classes by letter with their teachers, school by school in one list; the parallel is the sum of its classes. */
export const classesAndTeachers: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ВПР рус 5", "5 класс русский"]));
  let row = titled(paper, manner, [`Результаты ВПР по русскому языку в 5 классах ${eitherYear(year, chance)}`], year);
  const letterApart = chance.happens(0.4);
  const titles = ["№", "ОО", ...(letterApart ? ["Класс", "Литера"] : ["Класс"]), "ФИО учителя", "Писали", "5", "4", "3", "2"];
  titles.forEach((title, index) => {
    paper.put(row, manner.left + index, title);
  });
  const claims: Claim[] = [];
  let number = 0;
  for (const school of schools.filter(({ level }) => level !== "НОШ")) {
    const marks = marksOf(school, "ВПР Русский язык 5", year, school.enrolment / 10);
    const all = [5, 4, 3, 2].map((mark) => marks.of[mark as 2]);
    const half = all.map((count) => Math.floor(count / 2));
    const rest = all.map((count, index) => count - (half[index] ?? 0));
    const parts = marks.n > 14 ? [half, rest] : [all];
    const name = manner.name(school);
    parts.forEach((of, index) => {
      row += 1;
      number += 1;
      const letter = ["А", "Б"][index] ?? "А";
      const cells = [
        number,
        name,
        ...(letterApart ? [5, letter] : [`5${letter}`]),
        "Иванова А. П.",
        of.reduce((sum, count) => sum + count, 0),
        ...of,
      ];
      cells.forEach((value, column) => {
        paper.put(row, manner.left + column, value);
      });
    });
    claims.push({
      ...marksDraft(school, { kind: "ВПР", subject: "Русский язык", grade: 5, year }, marks, ["n", "marks"]),
      sheet: paper.name,
      row,
    });
  }
  return { papers: [paper], claims };
};
