import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf } from "../truth";
import { schoolHead, titled } from "../words";

/** ВПР of one class and subject over years: a block of marks a year, older or newer first. */
export const vprYears: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ВПР 5 кл матем", "5 класс", "Динамика ВПР"]));
  const years = chance.happens(0.5) ? [year - 2, year - 1, year] : [year, year - 1, year - 2];
  const yearTitle = chance.pick([
    (of: number) => of,
    (of: number) => `ВПР-${of}`,
    (of: number) => `${of} г.`,
    (of: number) => `${of - 1}-${of}`,
  ]);
  const heads = years.map((of) => ({
    title: String(yearTitle(of)),
    under: [
      { title: chance.pick(["Кол-во уч.", "Писали"]), key: `${of} n` },
      ...[2, 3, 4, 5].map((mark) => ({ title: `"${mark}"`, key: `${of} ${mark}` })),
    ],
  }));
  const lines = schools
    .filter(({ level }) => level !== "НОШ")
    .map((school) => {
      const cells: Record<string, string | number | boolean | null> = {};
      const drafts = years.map((of) => {
        const marks = marksOf(school, "ВПР Математика 5", of, school.enrolment / 10);
        cells[`${of} n`] = manner.count(marks.n);
        for (const mark of [2, 3, 4, 5] as const) cells[`${of} ${mark}`] = manner.count(marks.of[mark]);
        return marksDraft(school, { kind: "ВПР", subject: "Математика", grade: 5, year: of }, marks, ["n", "marks"]);
      });
      return { school, cells, drafts };
    });
  const top = titled(
    paper,
    manner,
    [
      chance.pick([
        "Сравнительный анализ ВПР по математике в 5-х классах",
        "ВПР. Математика, 5 класс, сравнение за 3 года",
        "Результаты ВПР (математика, V класс)",
      ]),
    ],
    year,
  );
  const laid = lay(paper, [{ title: schoolHead(chance), key: "school" }, ...heads], lines, manner, { top, left: manner.left });
  return { papers: [paper], claims: laid.claims };
};
