import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf, per } from "../truth";
import { schoolHead, schoolYear, titled } from "../words";

/** What looks like results and is none: the year's marks, leaving certificates, a rehearsal, a plan; nothing may be made of it. */
export const notExams: Form = ({ chance, manner, schools, year }) => {
  const [sheet, title, ...words] = chance.pick([
    [
      "Успеваемость",
      `Успеваемость и качество знаний за ${schoolYear(year, chance)}`,
      "Всего обучающихся",
      "Успевают на «4» и «5»",
      "Неуспевающие",
      "% успеваемости",
      "% качества",
    ],
    ["Аттестаты", `Выдача аттестатов ${year}`, "Выпускников 9 кл.", "С отличием", "Не получили", "%", "% с отличием"],
    ["Пробный ОГЭ", `Пробный ОГЭ по математике ${year}`, "Писали", "«5»", "«2»", "% успеваемости", "% качества"],
    ["ФГОС", `Итоги 3 четверти ${schoolYear(year, chance)}`, "Кол-во уч-ся", "На «5»", "Неуспевающих", "Успеваемость", "Качество"],
    [
      "Тренировочный ЕГЭ",
      `Тренировочное тестирование ЕГЭ русский язык ${year}`,
      "Участников",
      "Макс. балл",
      "Не преодолели порог",
      "Средний балл",
      "%",
    ],
  ] as const);
  const paper = new Paper(sheet);
  const heads = [{ title: schoolHead(chance), key: "school" }, ...words.map((word, index) => ({ title: word, key: `c${index}` }))];
  const lines = schools.map((school) => {
    const marks = marksOf(school, "четверть", year, school.enrolment);
    return {
      school,
      cells: {
        c0: marks.n,
        c1: marks.of[5],
        c2: marks.of[2],
        c3: per(marks.n - marks.of[2], marks.n, 1),
        c4: per(marks.of[4] + marks.of[5], marks.n, 1),
      },
      drafts: [],
    };
  });
  const top = titled(paper, manner, [title], year);
  lay(paper, heads, lines, manner, { top, left: manner.left });
  return { papers: [paper], claims: [] };
};
