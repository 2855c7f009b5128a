import type { Claim } from "../claims";
import { indicatorsDraft, marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf, passportOf } from "../truth";
import { titled } from "../words";

/** A note on one school year: rolls and results of unlike kinds on one sheet, one under the other. */
export const twoTablesDown: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["Справка", "Анализ", "Лист1"]));
  let top = titled(paper, manner, [`Информация об итогах ${year - 1}-${year} учебного года`], year);
  const claims: Claim[] = [];
  paper.put(top, manner.left, "1. Социальный паспорт");
  const passport = schools.map((school) => {
    const truth = passportOf(school, year - 1);
    return {
      school,
      cells: {
        roll: manner.count(truth["enrolment"] ?? 0),
        many: manner.count(truth["largeFamilies"] ?? 0),
        needs: manner.count(truth["specialNeeds"] ?? 0),
      },
      drafts: [indicatorsDraft(school, "паспорт", year - 1, truth, ["enrolment", "largeFamilies", "specialNeeds"])],
    };
  });
  const first = lay(
    paper,
    [
      { title: "ОО", key: "school" },
      { title: "Всего обучающихся", key: "roll" },
      { title: "Детей из многодетных семей", key: "many" },
      { title: "Детей с ОВЗ", key: "needs" },
    ],
    passport,
    manner,
    { top: top + 1, left: manner.left },
  );
  claims.push(...first.claims);
  top = first.next + chance.whole(1, 2);
  paper.put(top, manner.left, "2. Результаты ОГЭ по математике");
  const results = schools
    .filter(({ level }) => level !== "НОШ")
    .map((school) => {
      const marks = marksOf(school, "ОГЭ Математика", year, school.enrolment / 11);
      return {
        school,
        cells: { n: manner.count(marks.n), m5: marks.of[5], m4: marks.of[4], m3: marks.of[3], m2: marks.of[2] },
        drafts: [marksDraft(school, { kind: "ОГЭ", subject: "Математика", grade: 9, year }, marks, ["n", "marks"])],
      };
    });
  const second = lay(
    paper,
    [
      { title: "ОО", key: "school" },
      { title: "Кол-во участников", key: "n" },
      ...[5, 4, 3, 2].map((mark) => ({ title: `"${mark}"`, key: `m${mark}` })),
    ],
    results,
    manner,
    { top: top + 1, left: manner.left },
  );
  claims.push(...second.claims);
  return { papers: [paper], claims };
};
