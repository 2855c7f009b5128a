import { marksDraft } from "../drafts";
import type { Claim } from "../claims";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf, per } from "../truth";
import { eitherYear, schoolHead, titled } from "../words";

/** Two rows a school: people in the first, per cents of them in the second; a column says which. */
export const countsOverShares: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ОГЭ физика", "Физика 9 кл"]));
  let row = titled(paper, manner, [`Результаты ОГЭ по физике, ${eitherYear(year, chance)}`], year);
  [schoolHead(chance), chance.pick(["Ед. изм.", "Единица измерения", ""]), "Кол-во участников", "2", "3", "4", "5"].forEach(
    (title, index) => {
      if (title !== "") paper.put(row, manner.left + index, title);
    },
  );
  row += 1;
  const claims: Claim[] = [];
  for (const school of schools.filter(({ level }) => level !== "НОШ")) {
    const marks = marksOf(school, "ОГЭ Физика", year, school.enrolment / 20);
    const all = [2, 3, 4, 5].map((mark) => marks.of[mark as 2]);
    paper.put(row, manner.left, manner.name(school));
    paper.merge(row, manner.left, row + 1, manner.left);
    ["чел.", marks.n, ...all].forEach((value, column) => {
      paper.put(row, manner.left + 1 + column, value);
    });
    ["%", 100, ...all.map((count) => per(count, marks.n, 1))].forEach((value, column) => {
      paper.put(row + 1, manner.left + 1 + column, value);
    });
    claims.push({
      ...marksDraft(school, { kind: "ОГЭ", subject: "Физика", grade: 9, year }, marks, ["n", "marks"]),
      sheet: paper.name,
      row,
    });
    row += 2;
  }
  return { papers: [paper], claims };
};
