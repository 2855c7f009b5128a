import type { Claim } from "../claims";
import { indicatorsDraft } from "../drafts";
import type { Form } from "../form";
import { Paper } from "../paper";
import { spelt } from "../spelling";
import { passportOf } from "../truth";
import { schoolYear } from "../words";

/** A social passport a school: a list of numbered questions and answers on a sheet of its own. */
export const passportList: Form = ({ chance, manner, schools, year: end }) => {
  const year = end - 1;
  const claims: Claim[] = [];
  const withUnit = chance.happens(0.4);
  const numbered = chance.happens(0.6);
  const papers = schools.slice(0, 5).map((school, index) => {
    const paper = new Paper(`паспорт ${index + 1}`);
    const truth = passportOf(school, year);
    let row = manner.top;
    paper.put(row, 0, `Социальный паспорт ${spelt(school, chance.pick(["short", "official"]))}`);
    paper.put(row + 1, 0, `на ${schoolYear(end, chance)}`);
    row += 3;
    paper.put(row, 0, numbered ? "№" : "Показатель");
    paper.put(row, 1, numbered ? "Показатели" : "Количество");
    if (numbered) paper.put(row, 2, "Кол-во");
    row += 1;
    const first = row;
    const questions: readonly (readonly [string, string | null])[] = [
      ["Общее количество обучающихся", "enrolment"],
      ["Количество детей из многодетных семей", "largeFamilies"],
      ["Количество детей из малообеспеченных семей", "lowIncome"],
      ["Количество детей из неполных семей", "singleParent"],
      ["Дети, находящиеся под опекой", "fostered"],
      ["Состоят на учёте в ПДН", "registered"],
      ["Дети с ОВЗ", "specialNeeds"],
      ["Количество классов", null],
    ];
    questions.forEach(([question, key], at) => {
      const value = key === null ? 11 : (truth[key] ?? 0);
      const cells = numbered ? [at + 1, question, withUnit ? `${value} чел.` : value] : [question, withUnit ? `${value} чел.` : value];
      cells.forEach((cell, column) => {
        paper.put(row, column, cell);
      });
      row += 1;
    });
    const told = questions.flatMap(([, key]) => (key === null ? [] : [key]));
    claims.push({ ...indicatorsDraft(school, "паспорт", year, truth, told), sheet: paper.name, row: first });
    return paper;
  });
  return { papers, claims };
};
