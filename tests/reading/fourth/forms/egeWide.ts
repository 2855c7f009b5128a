import { scoresDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { scoresOf } from "../truth";
import { eitherYear, schoolHead, titled } from "../words";

/** ЕГЭ over three years: subject, then year, then measure, or year above subject. */
export const egeWide: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["Динамика ЕГЭ", "ЕГЭ за 3 года", "Свод"]));
  const years = chance.happens(0.8) ? [year - 2, year - 1, year] : [year, year - 1];
  const subjects = [
    ["Русский язык", chance.pick(["Русский язык", "Рус.яз.", "русский"]), 24],
    ["Математика (профиль)", chance.pick(["Математика (профиль)", "Математика П", "Матем. проф."]), 27],
    ["Физика", "Физика", 36],
  ] as const;
  const yearFirst = chance.happens(0.4);
  const measures = (key: string) => [
    { title: chance.pick(["кол-во", "Кол-во уч-ков", "чел.", "участников"]), key: `${key} n` },
    { title: chance.pick(["ср. балл", "Средний балл", "ср.б."]), key: `${key} mean` },
    ...(chance.happens(0.0) ? [] : [{ title: chance.pick(["ниже порога", "не преод. порог", "не сдали"]), key: `${key} low` }]),
  ];
  const form = measures("form");
  const under = (key: string) => form.map(({ title, key: what }) => ({ title, key: what.replace("form", key) }));
  const yearTitle = chance.pick([(of: number) => String(of), (of: number) => `${of} г.`, (of: number) => `${of - 1}-${of} уч.г.`]);
  const heads = yearFirst
    ? years.map((of) => ({
        title: yearTitle(of),
        under: subjects.map(([subject, written]) => ({ title: written, under: under(`${of} ${subject}`) })),
      }))
    : subjects.map(([subject, written]) => ({
        title: written,
        under: years.map((of) => ({ title: yearTitle(of), under: under(`${of} ${subject}`) })),
      }));
  const lines = schools
    .filter(({ level }) => level === "СОШ")
    .map((school) => {
      const cells: Record<string, string | number | boolean | null> = {};
      const drafts = years.flatMap((of) =>
        subjects.flatMap(([subject, , minimum]) => {
          const key = `${of} ${subject}`;
          if (subject === "Физика" && chance.happens(0.3)) {
            for (const what of ["n", "mean", "low"]) cells[`${key} ${what}`] = manner.missing;
            return [];
          }
          const scores = scoresOf(school, subject, of, school.enrolment / (subject === "Физика" ? 60 : 14), minimum);
          cells[`${key} n`] = manner.count(scores.n);
          cells[`${key} mean`] = manner.decimal(scores.mean);
          cells[`${key} low`] = manner.count(scores.low);
          return [scoresDraft(school, { kind: "ЕГЭ", subject, grade: null, year: of }, scores, ["n", "low", "mean"])];
        }),
      );
      return { school, cells, drafts };
    });
  const top = titled(
    paper,
    manner,
    [`Сравнительный анализ результатов ЕГЭ ${chance.pick(["за три года", "в динамике", eitherYear(year, chance)])}`],
    year,
  );
  const laid = lay(paper, [{ title: schoolHead(chance), key: "school" }, ...heads], lines, manner, { top, left: manner.left });
  return { papers: [paper], claims: laid.claims };
};
