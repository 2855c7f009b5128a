import type { Claim } from "../claims";
import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf, per } from "../truth";
import { schoolHead } from "../words";

/** The whole ВПР of a class on a sheet: subjects across, under each who sat and the marks in per cent; the year in the file's name. */
export const vprPercentByMark: Form = ({ chance, manner, schools, year }) => {
  const claims: Claim[] = [];
  const papers = [5, 8].map((grade) => {
    const paper = new Paper(chance.pick([`${grade} класс`, `${grade} кл.`, `${grade}`]), `Итоги ВПР ${year}.xlsx`);
    const subjects = [
      ["Русский язык", "РУ"],
      ["Математика", "МА"],
    ] as const;
    const short = chance.happens(0.3);
    const heads = subjects.map(([subject, code]) => ({
      title: short ? code : subject,
      under: [
        { title: "Кол-во участников", key: `${subject} n` },
        {
          title: "Распределение групп баллов в %",
          under: [2, 3, 4, 5].map((mark) => ({ title: String(mark), key: `${subject} ${mark}` })),
        },
      ],
    }));
    const lines = schools
      .filter(({ level }) => level !== "НОШ")
      .map((school) => {
        const cells: Record<string, ReturnType<typeof manner.percent> | string | number | boolean | null> = {};
        const drafts = subjects.map(([subject]) => {
          const marks = marksOf(school, `ВПР ${subject} ${grade}`, year, school.enrolment / 10);
          cells[`${subject} n`] = manner.count(marks.n);
          for (const mark of [2, 3, 4, 5] as const) cells[`${subject} ${mark}`] = manner.percent(per(marks.of[mark], marks.n, 1));
          return marksDraft(school, { kind: "ВПР", subject, grade, year }, marks, ["n", "marks"]);
        });
        return { school, cells, drafts };
      });
    claims.push(...lay(paper, [{ title: schoolHead(chance), key: "school" }, ...heads], lines, manner, { top: 0, left: 0 }).claims);
    return paper;
  });
  return { papers, claims };
};
