import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf } from "../truth";
import { calendar, titled } from "../words";

/** Results of the district as a whole by subjects, beside the region: no school's figures. */
export const districtOnly: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ОГЭ район", "Свод по району"]));
  let row = titled(paper, manner, [`Результаты ОГЭ по муниципалитету, ${calendar(year, chance)}`], year);
  ["Предмет", "Участников", "2", "3", "4", "5", "Средняя отметка по району", "Средняя отметка по краю"].forEach((title, index) => {
    paper.put(row, manner.left + index, title);
  });
  const [first] = schools;
  if (first === undefined) return { papers: [paper], claims: [] };
  for (const subject of ["Русский язык", "Математика", "Обществознание", "География"]) {
    row += 1;
    const marks = marksOf(first, `район ${subject}`, year, 300);
    [subject, marks.n, marks.of[2], marks.of[3], marks.of[4], marks.of[5], 3.8, 3.9].forEach((value, index) => {
      paper.put(row, manner.left + index, value);
    });
  }
  return { papers: [paper], claims: [] };
};
