import { scoresDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { scoresOf } from "../truth";
import { schoolHead, titled } from "../words";

/** ЕГЭ in one cell a year: «участников/не преодолели», and the mean beside it. */
export const egeFraction: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ЕГЭ рус", "русский язык ЕГЭ", "ЕГЭ_русский"]));
  const years = [year - 1, year];
  const heads = years.flatMap((of) => [
    {
      title: String(of),
      under: [
        {
          title: chance.pick(["участников/не преодолели порог", "Всего сдавали / из них ниже порога", "сдавало/не сдало"]),
          key: `${of} both`,
        },
        { title: "Ср. балл", key: `${of} mean` },
      ],
    },
  ]);
  const lines = schools
    .filter(({ level }) => level === "СОШ")
    .map((school) => {
      const cells: Record<string, string | number | boolean | null> = {};
      const drafts = years.map((of) => {
        const scores = scoresOf(school, "Русский язык", of, school.enrolment / 14, 24);
        cells[`${of} both`] = `${scores.n}/${scores.low}`;
        cells[`${of} mean`] = manner.decimal(scores.mean);
        return scoresDraft(school, { kind: "ЕГЭ", subject: "Русский язык", grade: null, year: of }, scores, ["n", "low", "mean"]);
      });
      return { school, cells, drafts };
    });
  const top = titled(paper, manner, ["Результаты ЕГЭ по русскому языку"], year);
  const laid = lay(paper, [{ title: schoolHead(chance), key: "school" }, ...heads], lines, manner, { top, left: manner.left });
  return { papers: [paper], claims: laid.claims };
};
