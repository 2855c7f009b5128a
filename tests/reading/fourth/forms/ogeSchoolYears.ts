import type { Claim } from "../claims";
import { marksDraft } from "../drafts";
import type { Form } from "../form";
import { Paper } from "../paper";
import { good, marksOf, per } from "../truth";
import { schoolHead, titled } from "../words";

/** The school once, its years under it: a long table with a column for the year. */
export const ogeSchoolYears: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ОГЭ русский", "русский язык 9 кл."]));
  let row = titled(paper, manner, ["Результаты ОГЭ по русскому языку за 3 года"], year);
  const yearText = chance.pick([
    (of: number) => of,
    (of: number) => `${of}г.`,
    (of: number) => `${of - 1}-${of} уч.г.`,
    (of: number) => `${of - 1}/${of % 100}`,
  ]);
  const merged = chance.happens(0.6);
  [
    ...(manner.numbered ? ["№"] : []),
    schoolHead(chance),
    chance.pick(["Год", "Учебный год", "год"]),
    "Кол-во сдававших",
    "«2»",
    "«3»",
    "«4»",
    "«5»",
    "% качества",
  ].forEach((title, index) => {
    paper.put(row, manner.left + index, title);
  });
  row += 1;
  const claims: Claim[] = [];
  schools
    .filter(({ level }) => level !== "НОШ")
    .forEach((school, index) => {
      const name = manner.name(school);
      const lead = manner.numbered ? 1 : 0;
      if (merged) paper.merge(row, manner.left + lead, row + 2, manner.left + lead);
      [year - 2, year - 1, year].forEach((of, at) => {
        const marks = marksOf(school, "ОГЭ Русский язык", of, school.enrolment / 11);
        const cells = [
          ...(manner.numbered ? [at === 0 ? index + 1 : null] : []),
          at === 0 ? name : null,
          yearText(of),
          marks.n,
          marks.of[2],
          marks.of[3],
          marks.of[4],
          marks.of[5],
        ];
        cells.forEach((value, column) => {
          paper.put(row, manner.left + column, value);
        });
        const high = manner.percent(per(good(marks), marks.n, 1));
        paper.put(row, manner.left + cells.length, high.value, high.format);
        claims.push({
          ...marksDraft(school, { kind: "ОГЭ", subject: "Русский язык", grade: 9, year: of }, marks, ["n", "marks"]),
          sheet: paper.name,
          row,
        });
        row += 1;
      });
    });
  return { papers: [paper], claims };
};
