import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf } from "../truth";
import { eitherYear, schoolHead, titled } from "../words";

/** ОГЭ and ГВЭ (another exam, for pupils with special needs) side by side under one heading. */
export const ogeBesideGve: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ГИА-9 русский", "ГИА 9 рус.яз."]));
  const marks = (exam: string) =>
    [5, 4, 3, 2].map((mark) => ({ title: chance.happens(0.5) ? `"${mark}"` : `«${mark}»`, key: `${exam} ${mark}` }));
  const heads = [
    { title: schoolHead(chance), key: "school" },
    { title: "ОГЭ", under: [{ title: "Кол-во участников", key: "огэ n" }, ...marks("огэ")] },
    { title: "ГВЭ", under: [{ title: "Кол-во участников", key: "гвэ n" }, ...marks("гвэ")] },
  ];
  const lines = schools
    .filter(({ level }) => level !== "НОШ")
    .map((school) => {
      const of = marksOf(school, "ОГЭ Русский язык", year, school.enrolment / 11);
      const cells: Record<string, string | number | boolean | null> = {
        "огэ n": manner.count(of.n),
        "гвэ n": 2,
        "гвэ 5": 0,
        "гвэ 4": 1,
        "гвэ 3": 1,
        "гвэ 2": 0,
      };
      for (const mark of [2, 3, 4, 5] as const) cells[`огэ ${mark}`] = manner.count(of.of[mark]);
      return { school, cells, drafts: [marksDraft(school, { kind: "ОГЭ", subject: "Русский язык", grade: 9, year }, of, ["n", "marks"])] };
    });
  const top = titled(paper, manner, [`Результаты ГИА-9 по русскому языку ${eitherYear(year, chance)}`], year);
  return { papers: [paper], claims: lay(paper, heads, lines, manner, { top, left: manner.left }).claims };
};
