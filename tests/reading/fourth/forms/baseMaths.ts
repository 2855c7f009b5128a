import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { good, marksOf, meanOf, per } from "../truth";
import { eitherYear, schoolHead, titled } from "../words";

/** ЕГЭ, базовая математика: marks, not scores. */
export const baseMaths: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ЕГЭ мат база", "Математика Б", "База"]));
  const heads = [
    { title: schoolHead(chance), key: "school" },
    { title: chance.pick(["Сдавали", "Всего участников"]), key: "n" },
    ...[2, 3, 4, 5].map((mark) => ({ title: `"${mark}"`, key: `m${mark}` })),
    { title: "Средняя отметка", key: "mean" },
    { title: "Качество, %", key: "good" },
  ];
  const lines = schools
    .filter(({ level }) => level === "СОШ")
    .map((school) => {
      const marks = marksOf(school, "ЕГЭ Математика (база)", year, school.enrolment / 25);
      return {
        school,
        cells: {
          n: manner.count(marks.n),
          m2: marks.of[2],
          m3: marks.of[3],
          m4: marks.of[4],
          m5: marks.of[5],
          mean: manner.decimal(meanOf(marks)),
          good: manner.percent(per(good(marks), marks.n, 1)),
        },
        drafts: [marksDraft(school, { kind: "ЕГЭ", subject: "Математика (база)", grade: null, year }, marks, ["n", "marks"])],
      };
    });
  const top = titled(
    paper,
    manner,
    [`ЕГЭ по математике (${chance.pick(["базовый уровень", "базовая"])}), ${eitherYear(year, chance)}`],
    year,
  );
  const laid = lay(paper, heads, lines, manner, { top, left: manner.left });
  return { papers: [paper], claims: laid.claims };
};
