import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf, per } from "../truth";
import { calendar, titled } from "../words";

/** Subjects stand on a row above the heading, over the first column of their group, never merged; the school column has no heading at all. */
export const ogeHeadingAside: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["Свод ОГЭ", "ОГЭ общий"]));
  const subjects = ["Русский язык", "Математика", "Физика"] as const;
  const start = titled(paper, manner, [`ОГЭ ${calendar(year, chance)}`], year);
  const lead = manner.numbered ? 2 : 1;
  const offset = chance.pick([0, 0, 1]);
  subjects.forEach((subject, index) => {
    paper.put(start, manner.left + lead + index * 4 + offset, subject);
  });
  const heads = subjects.flatMap((subject) => [
    { title: "кол-во сдававших", key: `${subject} n` },
    { title: "получили «2»", key: `${subject} low` },
    { title: "% успеваемости", key: `${subject} pass` },
    { title: "% качества", key: `${subject} good` },
  ]);
  const lines = schools
    .filter(({ level }) => level !== "НОШ")
    .map((school) => {
      const cells: Record<string, ReturnType<typeof manner.percent> | string | number | boolean | null> = {};
      const drafts = subjects.map((subject) => {
        const marks = marksOf(school, `ОГЭ ${subject}`, year, school.enrolment / (subject === "Физика" ? 40 : 11));
        cells[`${subject} n`] = manner.count(marks.n);
        cells[`${subject} low`] = manner.count(marks.of[2]);
        cells[`${subject} pass`] = manner.percent(per(marks.n - marks.of[2], marks.n, 1));
        cells[`${subject} good`] = manner.percent(per(marks.of[4] + marks.of[5], marks.n, 1));
        return marksDraft(school, { kind: "ОГЭ", subject, grade: 9, year }, marks, ["n", "low"]);
      });
      return { school, cells, drafts };
    });
  const laid = lay(
    paper,
    [{ title: chance.pick(["", "ОО"]), key: "school" }, ...heads],
    lines,
    { ...manner, repeatsHeading: false },
    { top: start + 1, left: manner.left },
  );
  return { papers: [paper], claims: laid.claims };
};
