import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { good, marksOf, per } from "../truth";
import { eitherYear, schoolHead, titled } from "../words";

/** Classes across, under each who sat, успеваемость and качество in per cent with enough digits to restore the failures. */
export const vprClassesAcross: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ВПР рус", "ВПР русский язык", "ВПР_РУ"]));
  const classTitle = chance.pick([
    (grade: number) => `${grade} класс`,
    (grade: number) => `${grade} кл.`,
    (grade: number) => `${["", "I", "II", "III", "IV", "V", "VI", "VII"][grade] ?? ""} класс`,
    (grade: number) => `${grade}-е классы`,
  ]);
  const grades = [4, 5, 6, 7];
  const heads = grades.map((grade) => ({
    title: classTitle(grade),
    under: [
      { title: chance.pick(["писали", "Кол-во писавших", "участн."]), key: `${grade} n` },
      { title: chance.pick(["успев., %", "% усп.", "Успеваемость"]), key: `${grade} pass` },
      { title: chance.pick(["кач., %", "% кач.", "Качество"]), key: `${grade} good` },
    ],
  }));
  const lines = schools.map((school) => {
    const cells: Record<string, ReturnType<typeof manner.percent> | string | number | boolean | null> = {};
    const drafts = grades.flatMap((grade) => {
      if (school.level === "НОШ" && grade > 4) {
        for (const what of ["n", "pass", "good"]) cells[`${grade} ${what}`] = manner.missing;
        return [];
      }
      const marks = marksOf(school, `ВПР Русский язык ${grade}`, year, school.enrolment / (school.level === "НОШ" ? 4 : 10));
      cells[`${grade} n`] = manner.count(marks.n);
      cells[`${grade} pass`] = manner.percent(per(marks.n - marks.of[2], marks.n, 1));
      cells[`${grade} good`] = manner.percent(per(good(marks), marks.n, 1));
      return [marksDraft(school, { kind: "ВПР", subject: "Русский язык", grade, year }, marks, ["n", "low"])];
    });
    return { school, cells, drafts };
  });
  const top = titled(paper, manner, [`Результаты ВПР по русскому языку (${eitherYear(year, chance)})`], year);
  const laid = lay(paper, [{ title: schoolHead(chance), key: "school" }, ...heads], lines, manner, { top, left: manner.left });
  return { papers: [paper], claims: laid.claims };
};
