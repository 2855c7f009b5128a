import type { Claim } from "../claims";
import { marksDraft } from "../drafts";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf } from "../truth";
import { eitherYear, schoolHead, titled } from "../words";

/** The school once, its classes under it; now and then by letters with a line for the parallel. */
export const vprClassesDown: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ВПР математика", "ВПР мат", "Математика ВПР"]));
  let row = titled(paper, manner, [`ВПР по математике, ${eitherYear(year, chance)}`], year);
  const letters = chance.happens(0.4);
  const parallel = letters && chance.happens(0.6);
  const classTitle = chance.pick([
    (grade: number) => String(grade),
    (grade: number) => `${grade} класс`,
    (grade: number) => `${grade}кл`,
    (grade: number) => `${grade}-й`,
  ]);
  const merged = chance.happens(0.7);
  [schoolHead(chance), "Класс", "Писали", "2", "3", "4", "5"].forEach((title, index) => {
    paper.put(row, manner.left + index, title);
  });
  row += 1;
  const claims: Claim[] = [];
  const line = (name: string | null, title: string, n: number, of: readonly number[]): void => {
    [name, title, n, ...of].forEach((value, index) => {
      paper.put(row, manner.left + index, value);
    });
    row += 1;
  };
  for (const school of schools) {
    const top = row;
    const name = manner.name(school);
    for (const grade of school.level === "НОШ" ? [4] : [4, 5, 6, 7]) {
      const marks = marksOf(school, `ВПР Математика ${grade}`, year, school.enrolment / (school.level === "НОШ" ? 4 : 10));
      const all = [2, 3, 4, 5].map((mark) => marks.of[mark as 2]);
      const first = row;
      if (letters && marks.n >= 12) {
        const half = all.map((count) => Math.floor(count / 2));
        const rest = all.map((count, index) => count - (half[index] ?? 0));
        const sum = (of: readonly number[]): number => of.reduce((total, count) => total + count, 0);
        line(row === top ? name : null, `${grade}А`, sum(half), half);
        line(null, `${grade}Б`, sum(rest), rest);
        if (parallel) line(null, `Итого ${grade} кл.`, marks.n, all);
      } else line(row === top ? name : null, letters ? `${grade}А` : classTitle(grade), marks.n, all);
      claims.push({
        ...marksDraft(school, { kind: "ВПР", subject: "Математика", grade, year }, marks, ["n", "marks"]),
        sheet: paper.name,
        row: first,
      });
    }
    if (merged) paper.merge(top, manner.left, row - 1, manner.left);
  }
  return { papers: [paper], claims };
};
