import { marksDraft } from "../drafts";
import type { Claim } from "../claims";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf, meanOf, per } from "../truth";
import { calendar, schoolHead, titled } from "../words";

/** A row of units under the headings: чел., %, балл. */
export const unitsBelow: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ОГЭ биология", "Биология"]));
  let row = titled(paper, manner, [`Результаты ОГЭ по биологии за ${calendar(year, chance)}`], year);
  const titles = [schoolHead(chance), "Участников", "Не сдали", "Не сдали", "Качество", "Средняя отметка"];
  const units = [null, "чел.", "чел.", "%", "%", "балл"];
  titles.forEach((title, index) => {
    paper.put(row, manner.left + index, title);
    if (units[index] !== null) paper.put(row + 1, manner.left + index, units[index] ?? null);
  });
  row += 2;
  const claims: Claim[] = [];
  for (const school of schools.filter(({ level }) => level !== "НОШ")) {
    const marks = marksOf(school, "ОГЭ Биология", year, school.enrolment / 20);
    const share = manner.percent(per(marks.of[2], marks.n, 1));
    const high = manner.percent(per(marks.of[4] + marks.of[5], marks.n, 1));
    paper.put(row, manner.left, manner.name(school));
    paper.put(row, manner.left + 1, manner.count(marks.n));
    paper.put(row, manner.left + 2, manner.count(marks.of[2]));
    paper.put(row, manner.left + 3, share.value, share.format);
    paper.put(row, manner.left + 4, high.value, high.format);
    paper.put(row, manner.left + 5, manner.decimal(meanOf(marks)));
    claims.push({
      ...marksDraft(school, { kind: "ОГЭ", subject: "Биология", grade: 9, year }, marks, ["n", "low", "mean"]),
      sheet: paper.name,
      row,
    });
    row += 1;
  }
  return { papers: [paper], claims };
};
