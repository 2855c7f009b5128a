import type { Claim } from "../claims";
import { marksDraft } from "../drafts";
import type { Form } from "../form";
import { Paper } from "../paper";
import { spelt } from "../spelling";
import { good, marksOf, meanOf, per } from "../truth";
import { eitherYear } from "../words";

/** «Форма 1 – ВПР»: one sheet a school, classes and subjects down; the school is named in the title or only on the tab. */
export const vprForm1: Form = ({ chance, manner, schools, year }) => {
  const inTitle = chance.happens(0.7);
  const classTitle = chance.pick([
    (grade: number) => grade,
    (grade: number) => `${grade} класс`,
    (grade: number) => `${grade} кл.`,
    (grade: number) => ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII"][grade] ?? "",
  ]);
  const repeats = chance.happens(0.4);
  const claims: Claim[] = [];
  const papers = schools.slice(0, 6).map((school) => {
    const tab = spelt(school, "colloquial")
      .replace(/[:\\/?*[\]«»"]/g, "")
      .slice(0, 28);
    const paper = new Paper(inTitle ? tab.slice(0, 12) + String(schools.indexOf(school) + 1) : tab);
    let row = manner.top;
    paper.put(row, 4, "Форма 1 – ВПР");
    paper.put(row + 1, 0, `Результаты всероссийских проверочных работ ${eitherYear(year, chance)}`);
    if (inTitle)
      paper.put(
        row + 2,
        0,
        chance.pick([spelt(school, "short"), `ОО: ${spelt(school, "short")}`, `(наименование ОО) ${spelt(school, "official")}`]),
      );
    row += 4;
    [
      "Класс",
      "Предмет",
      "Кол-во обучающихся в классе",
      "Писали работу",
      "«5»",
      "«4»",
      "«3»",
      "«2»",
      "Успеваемость, %",
      "Качество, %",
      "Средний балл",
    ].forEach((title, index) => {
      paper.put(row, index, title);
    });
    row += 1;
    for (const grade of school.level === "НОШ" ? [4] : [4, 5, 6]) {
      (["Русский язык", "Математика"] as const).forEach((subject, index) => {
        const marks = marksOf(school, `ВПР ${subject} ${grade}`, year, school.enrolment / (school.level === "НОШ" ? 4 : 10));
        const values = [
          index === 0 || repeats ? classTitle(grade) : null,
          subject,
          marks.n + 1,
          marks.n,
          marks.of[5],
          marks.of[4],
          marks.of[3],
          marks.of[2],
        ];
        values.forEach((value, column) => {
          paper.put(row, column, value);
        });
        const pass = manner.percent(per(marks.n - marks.of[2], marks.n, 1));
        const high = manner.percent(per(good(marks), marks.n, 1));
        paper.put(row, 8, pass.value, pass.format);
        paper.put(row, 9, high.value, high.format);
        paper.put(row, 10, meanOf(marks));
        claims.push({ ...marksDraft(school, { kind: "ВПР", subject, grade, year }, marks, ["n", "marks"]), sheet: paper.name, row });
        row += 1;
      });
    }
    return paper;
  });
  return { papers, claims };
};
