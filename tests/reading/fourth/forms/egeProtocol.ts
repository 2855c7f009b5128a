import type { Claim } from "../claims";
import { scoresDraft } from "../drafts";
import type { Form } from "../form";
import { Paper } from "../paper";
import { spelt } from "../spelling";

/** A protocol of ЕГЭ by pupil as a regional centre sends it: school code or name, class, person, balls. */
export const egeProtocol: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["Ведомость", "Протокол", "Результаты"]), `ЕГЭ ${year} русский язык.xlsx`);
  let row = manner.top;
  paper.put(row, 0, "Протокол проверки результатов единого государственного экзамена");
  paper.put(row + 1, 0, `01 - Русский язык   Дата экзамена: 30.05.${year}`);
  row += 3;
  const byCode = chance.happens(0.4);
  [
    "№",
    byCode ? "Код ОО" : "Наименование ОО",
    "Класс",
    "Фамилия",
    "Имя",
    "Отчество",
    "Задания с кратким ответом",
    "Первичный балл",
    "Балл",
  ].forEach((title, index) => {
    paper.put(row, index, title);
  });
  row += 1;
  const claims: Claim[] = [];
  let number = 0;
  for (const school of schools.filter(({ level }) => level === "СОШ")) {
    const scores = Array.from({ length: chance.whole(3, 14) }, () => chance.whole(15, 98));
    const name = spelt(school, "short");
    for (const score of scores) {
      number += 1;
      [
        number,
        byCode ? school.code : name,
        chance.pick(["11", "11А"]),
        `Сидоров${number}`,
        chance.pick(["Иван", "Айдар"]),
        "Ильич",
        "+-++-1(2)",
        Math.round(score / 2),
        score,
      ].forEach((value, index) => {
        paper.put(row, index, value);
      });
      row += 1;
    }
    const n = scores.length;
    const mean = Math.round((scores.reduce((sum, score) => sum + score, 0) / n) * 100) / 100;
    const low = scores.filter((score) => score < 24).length;
    claims.push({
      ...scoresDraft(school, { kind: "ЕГЭ", subject: "Русский язык", grade: null, year }, { n, mean, low, best: 100 }, [
        "n",
        "low",
        "mean",
      ]),
      sheet: paper.name,
      row: null,
    });
  }
  return { papers: [paper], claims };
};
