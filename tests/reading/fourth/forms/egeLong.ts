import type { Claim } from "../claims";
import { scoresDraft } from "../drafts";
import type { Form } from "../form";
import { Paper } from "../paper";
import { per, scoresOf } from "../truth";
import { eitherYear, schoolHead, titled } from "../words";

/** ЕГЭ: a long list, the subject in a merged cell before its schools, or the school before its subjects. */
export const egeLong: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ЕГЭ по предметам", "Лист2", `ГИА-11 ${year}`]));
  let row = titled(paper, manner, [`Статистика результатов ЕГЭ (${eitherYear(year, chance)})`], year);
  const left = manner.left;
  const schoolFirst = chance.happens(0.5);
  const repeats = chance.happens(0.3);
  const titles = [
    ...(schoolFirst
      ? [schoolHead(chance), chance.pick(["Предмет", "Учебный предмет", "Наименование предмета"])]
      : ["Предмет", schoolHead(chance)]),
    "Кол-во участников",
    "Мин. балл",
    "Макс. балл",
    "Средний балл",
    "Не преодолели порог (чел.)",
    "Не преодолели порог (%)",
  ];
  titles.forEach((title, index) => {
    paper.put(row, left + index, title);
  });
  row += 1;
  const subjects = [
    ["Русский язык", "Русский язык", 24, 14],
    ["Математика (профиль)", "Математика профильный уровень", 27, 20],
    ["Обществознание", "Обществознание", 42, 30],
    ["Информатика", chance.pick(["Информатика", "Информатика и ИКТ", "Информатика (КЕГЭ)"]), 40, 70],
  ] as const;
  const claims: Claim[] = [];
  const own = schools.filter(({ level }) => level === "СОШ");
  const pairs = schoolFirst
    ? own.flatMap((school) => subjects.map((subject, index) => ({ school, subject, first: index === 0, size: subjects.length })))
    : subjects.flatMap((subject) => own.map((school, index) => ({ school, subject, first: index === 0, size: own.length })));
  for (const { school, subject, first, size } of pairs) {
    const [name, written, minimum, share] = subject;
    const scores = scoresOf(school, name, year, school.enrolment / share, minimum);
    const outer = schoolFirst ? manner.name(school) : written;
    if (first || repeats) paper.put(row, left, outer);
    if (first && !repeats) paper.merge(row, left, row + size - 1, left);
    paper.put(row, left + 1, schoolFirst ? written : manner.name(school));
    paper.put(row, left + 2, manner.count(scores.n));
    paper.put(row, left + 3, scores.n === 1 ? scores.best : Math.max(1, scores.best - 30));
    paper.put(row, left + 4, scores.best);
    paper.put(row, left + 5, manner.decimal(scores.mean));
    paper.put(row, left + 6, manner.count(scores.low));
    const cell = manner.percent(per(scores.low, scores.n, 1));
    paper.put(row, left + 7, cell.value, cell.format);
    claims.push({
      ...scoresDraft(school, { kind: "ЕГЭ", subject: name, grade: null, year }, scores, ["n", "low", "mean"]),
      sheet: paper.name,
      row,
    });
    row += 1;
  }
  return { papers: [paper], claims };
};
