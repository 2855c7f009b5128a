import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf } from "../truth";
import { eitherYear, schoolHead, titled } from "../words";

/** ОГЭ of the main period beside the additional one (September): what counts is the main period. */
export const ogeRetake: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ОГЭ математика", "Математика ОГЭ"]));
  const marks = (period: string) => [2, 3, 4, 5].map((mark) => ({ title: `«${mark}»`, key: `${period} ${mark}` }));
  const heads = [
    { title: schoolHead(chance), key: "school" },
    {
      title: chance.pick(["Основной период", "Основной период (май-июнь)"]),
      under: [{ title: "Сдавали", key: "main n" }, ...marks("main")],
    },
    {
      title: chance.pick(["Дополнительный период (сентябрь)", "Дополнительный период", "Пересдача (резервные дни)"]),
      under: [{ title: "Сдавали", key: "second n" }, ...marks("second")],
    },
  ];
  const lines = schools
    .filter(({ level }) => level !== "НОШ")
    .map((school) => {
      const main = marksOf(school, "ОГЭ Математика", year, school.enrolment / 11);
      const cells: Record<string, string | number | boolean | null> = { "main n": manner.count(main.n), "second n": main.of[2] };
      for (const mark of [2, 3, 4, 5] as const) cells[`main ${mark}`] = manner.count(main.of[mark]);
      if (main.of[2] > 0) Object.assign(cells, { "second 2": 0, "second 3": main.of[2], "second 4": 0, "second 5": 0 });
      return { school, cells, drafts: [marksDraft(school, { kind: "ОГЭ", subject: "Математика", grade: 9, year }, main, ["n", "marks"])] };
    });
  const top = titled(paper, manner, [`Результаты ОГЭ по математике ${eitherYear(year, chance)}`], year);
  return { papers: [paper], claims: lay(paper, heads, lines, manner, { top, left: manner.left }).claims };
};
