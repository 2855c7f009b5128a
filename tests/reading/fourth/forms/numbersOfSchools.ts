import { marksDraft } from "../drafts";
import type { Claim } from "../claims";
import type { Form } from "../form";
import { Paper } from "../paper";
import { spelt } from "../spelling";
import { marksOf, per } from "../truth";
import { calendar, titled } from "../words";

/** A city names its schools by their bare numbers where it can, and by words where it cannot. */
export const numbersOfSchools: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ОГЭ мат", "Математика 9"]));
  let row = titled(paper, manner, [`ОГЭ по математике, ${calendar(year, chance)}`], year);
  const left = manner.left;
  const head = chance.pick(["№ школы", "№ ОО", "Школа №"]);
  [head, "Писали", "«5»", "«4»", "«3»", "«2»", "Усп., %", "Кач., %"].forEach((title, index) => {
    paper.put(row, left + index, title);
  });
  const claims: Claim[] = [];
  for (const school of schools) {
    if (school.level === "НОШ") continue;
    row += 1;
    const marks = marksOf(school, "ОГЭ Математика", year, school.enrolment / 11);
    const bare = school.number !== null && school.stem === "" && school.type === "СОШ";
    const cells = [
      bare ? school.number : spelt(school, "heroless"),
      marks.n,
      marks.of[5],
      marks.of[4],
      marks.of[3],
      marks.of[2],
      per(marks.n - marks.of[2], marks.n, 1),
      per(marks.of[4] + marks.of[5], marks.n, 1),
    ];
    cells.forEach((value, column) => {
      paper.put(row, left + column, value);
    });
    claims.push({
      ...marksDraft(school, { kind: "ОГЭ", subject: "Математика", grade: 9, year }, marks, ["n", "marks"]),
      sheet: paper.name,
      row,
    });
  }
  return { papers: [paper], claims };
};
