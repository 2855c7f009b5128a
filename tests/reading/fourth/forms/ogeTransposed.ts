import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf, meanOf } from "../truth";
import { calendar } from "../words";

/** Schools across, subjects and their measures down. */
export const ogeTransposed: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ОГЭ свод", "9 кл"]));
  const subjects = ["Русский язык", "Математика", "Биология"] as const;
  const heads = subjects.map((subject) => ({
    title: subject,
    under: [
      { title: chance.pick(["сдавали", "Кол-во участников"]), key: `${subject} n` },
      ...[5, 4, 3, 2].map((mark) => ({ title: `«${mark}»`, key: `${subject} ${mark}` })),
      { title: "средняя отметка", key: `${subject} mean` },
    ],
  }));
  const lines = schools
    .filter(({ level }) => level !== "НОШ")
    .map((school) => {
      const cells: Record<string, string | number | boolean | null> = {};
      const drafts = subjects.map((subject) => {
        const marks = marksOf(school, `ОГЭ ${subject}`, year, school.enrolment / (subject === "Биология" ? 30 : 11));
        cells[`${subject} n`] = manner.count(marks.n);
        for (const mark of [2, 3, 4, 5] as const) cells[`${subject} ${mark}`] = manner.count(marks.of[mark]);
        cells[`${subject} mean`] = manner.decimal(meanOf(marks));
        return marksDraft(school, { kind: "ОГЭ", subject, grade: 9, year }, marks, ["n", "marks"]);
      });
      return { school, cells, drafts };
    });
  const plain = { ...manner, numbered: false, columnNumbers: false, clusters: false, footnotes: [], repeatsHeading: false };
  const { claims } = lay(paper, [{ title: "Показатель", key: "school" }, ...heads], lines, plain, { top: 0, left: 2 });
  const turned = paper.turned();
  turned.put(0, 0, `Результаты ОГЭ ${calendar(year, chance)}`);
  return { papers: [turned], claims: claims.map((claim) => ({ ...claim, row: null })) };
};
