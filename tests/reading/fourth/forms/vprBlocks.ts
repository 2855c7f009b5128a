import type { Claim } from "../claims";
import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { good, marksOf, per } from "../truth";
import { schoolHead, schoolYear, titled } from "../words";

/** One heading for the sheet; the classes and subjects stand as lines across the table between their rows. */
export const vprBlocks: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ВПР общий", `ВПР ${year}`]));
  const plain = { ...manner, clusters: false, repeatsHeading: false, footnotes: [], average: false };
  let top = titled(paper, manner, [`Анализ результатов ВПР ${schoolYear(year, chance)}`], year);
  const heads = [
    { title: schoolHead(chance), key: "school" },
    { title: "Кол-во участников", key: "n" },
    ...[5, 4, 3, 2].map((mark) => ({ title: chance.happens(0.5) ? `"${mark}"` : `«${mark}»`, key: `m${mark}` })),
    { title: "Качество", key: "good" },
    { title: "Успеваемость", key: "pass" },
  ];
  const head = lay(paper, heads, [], { ...plain, total: null }, { top, left: manner.left });
  top = head.next;
  const claims: Claim[] = [];
  for (const grade of [4, 5])
    for (const subject of ["Русский язык", "Математика"] as const) {
      paper.put(
        top,
        manner.left,
        chance.pick([`${subject}, ${grade} класс`, `${grade} класс ${subject.toLowerCase()}`, `${grade} класс. ${subject}`]),
      );
      paper.merge(top, manner.left, top, manner.left + heads.length - (manner.numbered ? 0 : 1));
      top += 1;
      for (const [index, school] of schools.entries()) {
        if (school.level === "НОШ" && grade > 4) continue;
        const marks = marksOf(school, `ВПР ${subject} ${grade}`, year, school.enrolment / (school.level === "НОШ" ? 4 : 10));
        const pass = manner.percent(per(marks.n - marks.of[2], marks.n, 1));
        const high = manner.percent(per(good(marks), marks.n, 1));
        const cells = [
          ...(manner.numbered ? [index + 1] : []),
          manner.name(school),
          marks.n,
          marks.of[5],
          marks.of[4],
          marks.of[3],
          marks.of[2],
        ];
        cells.forEach((value, column) => {
          paper.put(top, manner.left + column, value);
        });
        paper.put(top, manner.left + cells.length, high.value, high.format);
        paper.put(top, manner.left + cells.length + 1, pass.value, pass.format);
        claims.push({ ...marksDraft(school, { kind: "ВПР", subject, grade, year }, marks, ["n", "marks"]), sheet: paper.name, row: top });
        top += 1;
      }
    }
  return { papers: [paper], claims };
};
