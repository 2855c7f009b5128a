import { chanceOf } from "../chance";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { autumnYear, schoolHead, titled } from "../words";

/** The municipal stage of the olympiad: who took part, winners and prize-winners. */
export const olympiad: Form = ({ chance, manner, schools, year: end }) => {
  const { text, year } = autumnYear(end, chance);
  const paper = new Paper(chance.pick(["ВсОШ", "Олимпиада МЭ", "Олимпиады"]));
  const heads = [
    { title: schoolHead(chance), key: "school" },
    { title: chance.pick(["Кол-во участников", "Участники"]), key: "participants" },
    { title: chance.pick(["Победители", "Кол-во победителей"]), key: "winners" },
    { title: chance.pick(["Призёры", "Кол-во призеров"]), key: "prizes" },
  ];
  const lines = schools
    .filter(({ level }) => level !== "НОШ")
    .map((school) => {
      const luck = chanceOf(`олимпиада ${school.key} ${year}`);
      const participants = luck.whole(4, 40);
      const figures = { participants, winners: luck.whole(0, 2), prizes: luck.whole(0, Math.floor(participants / 5)) };
      return {
        school,
        cells: { participants: manner.count(participants), winners: manner.count(figures.winners), prizes: manner.count(figures.prizes) },
        drafts: [{ school: school.key, kind: "Олимпиада", subject: null, grade: null, year, figures, also: figures }],
      };
    });
  const top = titled(paper, manner, [`Итоги муниципального этапа всероссийской олимпиады школьников ${text}`], year);
  const laid = lay(paper, heads, lines, manner, { top, left: manner.left });
  return { papers: [paper], claims: laid.claims };
};
