import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf, per } from "../truth";
import { schoolHead, titled } from "../words";

/** ВПР with the passing and the good marks in one cell, «92,3/45,1», and who wrote it beside. */
export const pairOfShares: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ВПР 7 кл", "ВПР_7"]));
  const comma = (value: number): string => String(value).replace(".", ",");
  const head = chance.pick(["Успев./кач., %", "Успеваемость/качество", "% успеваемости / % качества"]);
  const subjects = ["Русский язык", "Математика"] as const;
  const heads = [
    { title: schoolHead(chance), key: "school" },
    ...subjects.map((subject) => ({
      title: subject,
      under: [
        { title: "Писали", key: `${subject} n` },
        { title: head, key: `${subject} both` },
      ],
    })),
  ];
  const lines = schools
    .filter(({ level }) => level !== "НОШ")
    .map((school) => {
      const cells: Record<string, string | number | boolean | null> = {};
      const drafts = subjects.map((subject) => {
        const marks = marksOf(school, `ВПР ${subject} 7`, year, school.enrolment / 10);
        cells[`${subject} n`] = manner.count(marks.n);
        cells[`${subject} both`] = `${comma(per(marks.n - marks.of[2], marks.n, 1))}/${comma(per(marks.of[4] + marks.of[5], marks.n, 1))}`;
        return marksDraft(school, { kind: "ВПР", subject, grade: 7, year }, marks, ["n", "low"]);
      });
      return { school, cells, drafts };
    });
  const top = titled(paper, manner, [`ВПР-${year}, 7 класс`], year);
  return { papers: [paper], claims: lay(paper, heads, lines, manner, { top, left: manner.left }).claims };
};
