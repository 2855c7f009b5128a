import { indicatorsDraft } from "../drafts";
import type { Claim } from "../claims";
import type { Form } from "../form";
import { Paper } from "../paper";
import { spelt } from "../spelling";
import { passportOf } from "../truth";

/** A sheet a school: indicators down, the stages of school across, the whole at the right or at the left. */
export const passportByStage: Form = ({ chance, schools, year: end }) => {
  const year = end - 1;
  const lastly = chance.happens(0.6);
  const stages = chance.pick([
    ["1-4 кл.", "5-9 кл.", "10-11 кл."],
    ["НОО", "ООО", "СОО"],
    ["1-4", "5-9", "10-11"],
  ] as const);
  const claims: Claim[] = [];
  const papers = schools.slice(0, 4).map((school, index) => {
    const paper = new Paper(`соц ${index + 1}`);
    const truth = passportOf(school, year);
    paper.put(0, 0, `Социальный паспорт ${spelt(school, "short")} ${year}-${end} уч.год`);
    const all = chance.pick(["Всего", "Итого", "Всего по школе"]);
    ["Показатель", ...(lastly ? [...stages, all] : [all, ...stages])].forEach((title, column) => {
      paper.put(2, column, title);
    });
    const questions = [
      ["Количество обучающихся", "enrolment"],
      ["Из многодетных семей", "largeFamilies"],
      ["Из малообеспеченных семей", "lowIncome"],
      ["Из неполных семей", "singleParent"],
      ["Дети с ОВЗ", "specialNeeds"],
    ] as const;
    questions.forEach(([question, key], at) => {
      const whole = truth[key] ?? 0;
      const parts = [Math.floor(whole / 3), Math.floor(whole / 2), 0];
      parts[2] = whole - (parts[0] ?? 0) - (parts[1] ?? 0);
      [question, ...(lastly ? [...parts, whole] : [whole, ...parts])].forEach((value, column) => {
        paper.put(3 + at, column, value);
      });
    });
    claims.push({
      ...indicatorsDraft(
        school,
        "паспорт",
        year,
        truth,
        questions.map(([, key]) => key),
      ),
      sheet: paper.name,
      row: null,
    });
    return paper;
  });
  return { papers, claims };
};
