import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { marksOf, per } from "../truth";
import { eitherYear, schoolHead, titled } from "../words";

/** ОГЭ, a subject a sheet: every mark both in pupils and in per cent, under a heading of two or three levels. */
export const ogeCountPercent: Form = ({ chance, manner, schools, year }) => {
  const counted = chance.pick(["чел.", "кол-во", "Кол."]);
  const shared = chance.pick(["%", "доля, %", "в %"]);
  const mark = (of: number) => ({
    title: chance.happens(0.5) ? `«${of}»` : `"${of}"`,
    under: [
      { title: counted, key: `m${of}` },
      { title: shared, key: `p${of}` },
    ],
  });
  const inner = [2, 3, 4, 5].map(mark);
  const heads = [
    { title: schoolHead(chance), key: "school" },
    { title: chance.pick(["Всего участников", "Кол-во участников ОГЭ", "Кол-во сдававших"]), key: "n" },
    ...(chance.happens(0.5) ? [{ title: "Распределение по отметкам", under: inner }] : inner),
  ];
  const made = (
    [
      ["Русский язык", "Рус. язык", "русскому языку"],
      ["Математика", "Матем.", "математике"],
    ] as const
  ).map(([subject, tab, written]) => {
    const paper = new Paper(`${tab} ${chance.pick(["ОГЭ", String(year)])}`);
    const lines = schools
      .filter(({ level }) => level !== "НОШ")
      .map((school) => {
        const marks = marksOf(school, `ОГЭ ${subject}`, year, school.enrolment / 11);
        const cells: Record<string, ReturnType<typeof manner.percent> | string | number | boolean | null> = { n: manner.count(marks.n) };
        for (const grade of [2, 3, 4, 5] as const) {
          cells[`m${grade}`] = manner.count(marks.of[grade]);
          cells[`p${grade}`] = manner.percent(per(marks.of[grade], marks.n, 1));
        }
        return { school, cells, drafts: [marksDraft(school, { kind: "ОГЭ", subject, grade: 9, year }, marks, ["n", "marks"])] };
      });
    const top = titled(paper, manner, [`Основной государственный экзамен по ${written}. ${eitherYear(year, chance)}`], year);
    return { paper, claims: lay(paper, heads, lines, manner, { top, left: manner.left }).claims };
  });
  return { papers: made.map(({ paper }) => paper), claims: made.flatMap(({ claims }) => claims) };
};
