import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf } from "../truth";
import { calendar, titled } from "../words";

/** The settlement in a column of its own, the head of the school beside, then the marks. */
export const withDirectors: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ВПР 4 кл матем", "4 класс математика ВПР"]));
  const heads = [
    { title: chance.pick(["Населенный пункт", "Сельское поселение"]), key: "settlement" },
    { title: "ОУ", key: "school" },
    { title: "Директор", key: "head" },
    { title: chance.pick(["По списку", "Кол-во учащихся в 4 кл."]), key: "roll" },
    { title: chance.pick(["Выполняли работу", "Участвовали"]), key: "n" },
    ...[5, 4, 3, 2].map((mark) => ({ title: chance.happens(0.5) ? `На "${mark}"` : `"${mark}"`, key: `m${mark}` })),
  ];
  const lines = schools.map((school, index) => {
    const marks = marksOf(school, "ВПР Математика 4", year, school.enrolment / (school.level === "НОШ" ? 4 : 10));
    return {
      school,
      cells: {
        settlement: school.settlement,
        head: ["Ким О. Л.", "Алиев М. Г.", "Сидорова Н. П."][index % 3] ?? "",
        roll: marks.n + 1,
        n: manner.count(marks.n),
        m5: marks.of[5],
        m4: marks.of[4],
        m3: marks.of[3],
        m2: marks.of[2],
      },
      drafts: [marksDraft(school, { kind: "ВПР", subject: "Математика", grade: 4, year }, marks, ["n", "marks"])],
    };
  });
  const top = titled(paper, manner, [`Итоги ВПР по математике, 4 класс, ${calendar(year, chance)}`], year);
  return { papers: [paper], claims: lay(paper, heads, lines, manner, { top, left: manner.left }).claims };
};
