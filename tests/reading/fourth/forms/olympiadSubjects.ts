import { chanceOf } from "../chance";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { autumnYear, schoolHead, titled } from "../words";

/** The municipal stage by subjects, each with who took part, winners and prize-winners, and the sum at the end. */
export const olympiadSubjects: Form = ({ chance, manner, schools, year: end }) => {
  const { text, year } = autumnYear(end, chance);
  const paper = new Paper(chance.pick(["ВсОШ предметы", "Олимпиада по предметам"]));
  const subjects = ["Русский язык", "Математика", "Биология"] as const;
  const triple = (key: string) => [
    { title: chance.pick(["уч.", "участников"]), key: `${key} participants` },
    { title: chance.pick(["победителей", "побед."]), key: `${key} winners` },
    { title: chance.pick(["призёров", "призеров"]), key: `${key} prizes` },
  ];
  const summed = chance.happens(0.5);
  const heads = [
    { title: schoolHead(chance), key: "school" },
    ...subjects.map((subject) => ({ title: subject, under: triple(subject) })),
    ...(summed ? [{ title: "Итого", under: triple("all") }] : []),
  ];
  const lines = schools
    .filter(({ level }) => level !== "НОШ")
    .map((school) => {
      const luck = chanceOf(`олимпиада ${school.key} ${year}`);
      const cells: Record<string, number> = { "all participants": 0, "all winners": 0, "all prizes": 0 };
      const drafts = subjects.map((subject) => {
        const participants = luck.whole(1, 12);
        const figures = { participants, winners: luck.whole(0, 1), prizes: luck.whole(0, Math.floor(participants / 4)) };
        for (const [key, value] of Object.entries(figures)) {
          cells[`${subject} ${key}`] = value;
          cells[`all ${key}`] = (cells[`all ${key}`] ?? 0) + value;
        }
        return { school: school.key, kind: "Олимпиада", subject, grade: null, year, figures, also: figures };
      });
      const figures = {
        participants: cells["all participants"] ?? 0,
        winners: cells["all winners"] ?? 0,
        prizes: cells["all prizes"] ?? 0,
      };
      const whole = { school: school.key, kind: "Олимпиада", subject: null, grade: null, year, figures, also: figures };
      return { school, cells, drafts: summed ? [...drafts, whole] : drafts };
    });
  const top = titled(paper, manner, [`Муниципальный этап ВсОШ ${text}`], year);
  return { papers: [paper], claims: lay(paper, heads, lines, manner, { top, left: manner.left }).claims };
};
