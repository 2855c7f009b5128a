import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf, per } from "../truth";
import { schoolHead } from "../words";

/** A sheet a year, the year in its name alone; the first row of the sheet is the heading; marks in per cent. */
export const ogeSheetAYear: Form = ({ chance, manner, schools, year }) => {
  const head = schoolHead(chance);
  const label = chance.pick([(of: number) => `${of}`, (of: number) => `${of - 1}-${of}`, (of: number) => `${of - 1}-${of % 100}`]);
  const file = chance.happens(0.5) ? "ОГЭ математика по годам.xlsx" : null;
  const made = [year - 1, year].map((of) => {
    const paper = new Paper(file === null ? `ОГЭ матем ${label(of)}` : label(of), file);
    const lines = schools
      .filter(({ level }) => level !== "НОШ")
      .map((school) => {
        const marks = marksOf(school, "ОГЭ Математика", of, school.enrolment / 11);
        const cells: Record<string, ReturnType<typeof manner.percent> | string | number | boolean | null> = { n: manner.count(marks.n) };
        for (const mark of [2, 3, 4, 5] as const) cells[`p${mark}`] = manner.percent(per(marks.of[mark], marks.n, 2));
        return {
          school,
          cells,
          drafts: [marksDraft(school, { kind: "ОГЭ", subject: "Математика", grade: 9, year: of }, marks, ["n", "marks"])],
        };
      });
    const heads = [
      { title: head, key: "school" },
      { title: "Кол-во участников", key: "n" },
      ...[2, 3, 4, 5].map((mark) => ({ title: `% "${mark}"`, key: `p${mark}` })),
    ];
    return { paper, claims: lay(paper, heads, lines, { ...manner, footnotes: [] }, { top: 0, left: 0 }).claims };
  });
  return { papers: made.map(({ paper }) => paper), claims: made.flatMap(({ claims }) => claims) };
};
