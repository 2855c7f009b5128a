import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { good, marksOf, meanOf, per } from "../truth";
import { schoolHead, schoolYear, titled } from "../words";

/** ОГЭ in one wide table without marks: who sat, who failed, quality and the mean mark of each subject. */
export const ogeQuality: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ОГЭ качество", "Итоги 9 кл", "ГИА-9"]));
  const failed = chance.pick(["Кол-во «2»", "Получили «2»", "не сдали, чел.", "неуд.", "Количество неудовлетворительных отметок"]);
  const subjects = [
    ["Русский язык", "Русский язык"],
    ["Математика", chance.pick(["Математика", "МАТЕМАТИКА", "Математика "])],
    ["Информатика", "Информатика и ИКТ"],
  ] as const;
  const heads = subjects.map(([subject, written]) => ({
    title: written,
    under: [
      { title: chance.pick(["Всего сдавали", "Участники"]), key: `${subject} n` },
      { title: failed, key: `${subject} low` },
      { title: "Качество %", key: `${subject} good` },
      { title: "Ср. отметка", key: `${subject} mean` },
    ],
  }));
  const lines = schools
    .filter(({ level }) => level !== "НОШ")
    .map((school) => {
      const cells: Record<string, ReturnType<typeof manner.percent> | string | number | boolean | null> = {};
      const drafts = subjects.flatMap(([subject]) => {
        if (subject === "Информатика" && chance.happens(0.4)) {
          for (const what of ["n", "low", "good", "mean"]) cells[`${subject} ${what}`] = manner.missing;
          return [];
        }
        const marks = marksOf(school, `ОГЭ ${subject}`, year, school.enrolment / 11);
        cells[`${subject} n`] = manner.count(marks.n);
        cells[`${subject} low`] = manner.count(marks.of[2]);
        cells[`${subject} good`] = manner.percent(per(good(marks), marks.n, 1));
        cells[`${subject} mean`] = manner.decimal(meanOf(marks));
        return [marksDraft(school, { kind: "ОГЭ", subject, grade: 9, year }, marks, ["n", "low", "mean"])];
      });
      return { school, cells, drafts };
    });
  const top = titled(paper, manner, [`Сводная таблица результатов ОГЭ за ${schoolYear(year, chance)}`], year);
  const laid = lay(paper, [{ title: schoolHead(chance), key: "school" }, ...heads], lines, manner, { top, left: manner.left });
  return { papers: [paper], claims: laid.claims };
};
