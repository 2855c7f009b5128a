import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf } from "../truth";
import { schoolHead, titled } from "../words";

/** The measure above, the years below it: «сдавали» 2023 | 2024, «2» 2023 | 2024 … and a column of changes that is no result. */
export const marksOverYears: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ОГЭ рус динамика", "Сравнение"]));
  const years = [year - 1, year];
  const change = chance.happens(0.5);
  const over = (title: string, key: string) => ({
    title,
    under: [
      ...years.map((of) => ({ title: String(of), key: `${of} ${key}` })),
      ...(change ? [{ title: chance.pick(["динамика", "+/-", "изменение"]), key: `change ${key}` }] : []),
    ],
  });
  const heads = [
    { title: schoolHead(chance), key: "school" },
    over("Кол-во сдававших", "n"),
    ...[2, 3, 4, 5].map((mark) => over(`«${mark}»`, String(mark))),
  ];
  const lines = schools
    .filter(({ level }) => level !== "НОШ")
    .map((school) => {
      const all = years.map((of) => marksOf(school, "ОГЭ Русский язык", of, school.enrolment / 11));
      const cells: Record<string, string | number | boolean | null> = {};
      all.forEach((marks, i) => {
        cells[`${years[i] ?? 0} n`] = marks.n;
        for (const mark of [2, 3, 4, 5] as const) cells[`${years[i] ?? 0} ${mark}`] = manner.count(marks.of[mark]);
      });
      for (const key of ["n", "2", "3", "4", "5"] as const) {
        const [before = 0, now = 0] = all.map((marks) => (key === "n" ? marks.n : marks.of[Number(key) as 2]));
        cells[`change ${key}`] = now - before > 0 ? `+${now - before}` : now - before;
      }
      const drafts = all.map((marks, i) =>
        marksDraft(school, { kind: "ОГЭ", subject: "Русский язык", grade: 9, year: years[i] ?? year }, marks, ["n", "marks"]),
      );
      return { school, cells, drafts };
    });
  const top = titled(paper, manner, ["Сравнительный анализ результатов ОГЭ по русскому языку"], year);
  return { papers: [paper], claims: lay(paper, heads, lines, manner, { top, left: manner.left }).claims };
};
