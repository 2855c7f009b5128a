import { marksDraft } from "../drafts";
import type { Claim } from "../claims";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf } from "../truth";
import { eitherYear, schoolHead, titled } from "../words";

/** Blank columns between the groups and a blank row after every school, for the eye. */
export const gapsBetween: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ОГЭ обязательные", "ОГЭ рус+мат"]));
  let row = titled(paper, manner, [`ОГЭ: русский язык и математика, ${eitherYear(year, chance)}`], year);
  const gapRows = chance.happens(0.5);
  const subjects = ["Русский язык", "Математика"] as const;
  paper.put(row, 0, schoolHead(chance));
  subjects.forEach((subject, index) => {
    const left = 2 + index * 6;
    paper.put(row, left, subject);
    paper.merge(row, left, row, left + 4);
    ["Сдавали", "5", "4", "3", "2"].forEach((title, column) => {
      paper.put(row + 1, left + column, title);
    });
  });
  row += 2;
  const claims: Claim[] = [];
  for (const school of schools.filter(({ level }) => level !== "НОШ")) {
    paper.put(row, 0, manner.name(school));
    subjects.forEach((subject, index) => {
      const marks = marksOf(school, `ОГЭ ${subject}`, year, school.enrolment / 11);
      [marks.n, marks.of[5], marks.of[4], marks.of[3], marks.of[2]].forEach((value, column) => {
        paper.put(row, 2 + index * 6 + column, manner.count(value));
      });
      claims.push({ ...marksDraft(school, { kind: "ОГЭ", subject, grade: 9, year }, marks, ["n", "marks"]), sheet: paper.name, row });
    });
    row += gapRows ? 2 : 1;
  }
  return { papers: [paper], claims };
};
