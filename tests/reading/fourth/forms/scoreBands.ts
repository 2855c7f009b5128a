import { scoresDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { scoresOf } from "../truth";
import { eitherYear, schoolHead, titled } from "../words";

/** ЕГЭ by bands of scores, as regional reports have it: below the minimum, up to 60, 61–80, 81–99, 100. */
export const scoreBands: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ЕГЭ русский", "рус ЕГЭ"]));
  const low = chance.pick(["ниже минимального балла", "ниже минимального", "не набрали мин. балл"]);
  const heads = [
    { title: "МО", key: "district" },
    { title: schoolHead(chance), key: "school" },
    { title: "Количество участников, чел.", key: "n" },
    {
      title: chance.pick(["Количество участников, получивших тестовый балл", "Количество участников, набравших баллы"]),
      under: [
        { title: low, key: "low" },
        { title: "от минимального до 60 баллов", key: "b" },
        { title: "от 61 до 80 баллов", key: "c" },
        { title: "от 81 до 99 баллов", key: "d" },
        { title: "100 баллов", key: "e" },
      ],
    },
    { title: "Средний балл", key: "mean" },
    { title: "Средний балл по региону", key: "region" },
  ];
  const lines = schools
    .filter(({ level }) => level === "СОШ")
    .map((school) => {
      const scores = scoresOf(school, "Русский язык", year, school.enrolment / 14, 24);
      const good = scores.n - scores.low;
      return {
        school,
        cells: {
          district: "Рыбинский",
          n: manner.count(scores.n),
          low: manner.count(scores.low),
          b: Math.ceil(good / 2),
          c: Math.floor(good / 2),
          d: 0,
          e: 0,
          mean: manner.decimal(scores.mean),
          region: 64.3,
        },
        drafts: [scoresDraft(school, { kind: "ЕГЭ", subject: "Русский язык", grade: null, year }, scores, ["n", "low", "mean"])],
      };
    });
  const top = titled(paper, manner, [`Результаты ЕГЭ по русскому языку, ${eitherYear(year, chance)}`], year);
  return { papers: [paper], claims: lay(paper, heads, lines, manner, { top, left: manner.left }).claims };
};
