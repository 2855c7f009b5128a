import { chanceOf } from "../chance";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { eitherYear, schoolHead, titled } from "../words";

/** A regional diagnostic work: who wrote it and the mean per cent of the maximum. */
export const monitoring: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["КДР", "РДР", "Региональный мониторинг"]));
  const heads = [
    { title: schoolHead(chance), key: "school" },
    { title: chance.pick(["Кол-во участников", "Выполняли работу"]), key: "n" },
    { title: chance.pick(["Средний процент выполнения", "% выполнения работы", "Средний % выполнения"]), key: "mean" },
  ];
  const lines = schools
    .filter(({ level }) => level !== "НОШ")
    .map((school) => {
      const luck = chanceOf(`рдр ${school.key} ${year}`);
      const n = Math.max(2, Math.round(school.enrolment / 11) + luck.whole(-1, 2));
      const mean = luck.whole(310, 780) / 10;
      return {
        school,
        cells: { n: manner.count(n), mean: manner.percent(mean) },
        drafts: [{ school: school.key, kind: "РМ", subject: "Математика", grade: 7, year, figures: { n, mean }, also: { n, mean } }],
      };
    });
  const top = titled(
    paper,
    manner,
    [
      `Результаты ${chance.pick(["краевой диагностической работы", "региональной диагностической работы", "регионального мониторинга"])} по математике в 7 классе, ${eitherYear(year, chance)}`,
    ],
    year,
  );
  const laid = lay(paper, heads, lines, manner, { top, left: manner.left });
  return { papers: [paper], claims: laid.claims };
};
