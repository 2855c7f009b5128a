import { indicatorsDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { passportOf } from "../truth";

const told = ["enrolment", "largeFamilies", "lowIncome", "singleParent", "specialNeeds"];

/** A social passport with the schools across; each cell may hold «count (share)». */
export const passportTransposed: Form = ({ chance, manner, schools, year: end }) => {
  const year = end - 1;
  const paper = new Paper(chance.pick(["Соц.паспорт района", "СОЦ ПАСПОРТ"]));
  const shares = chance.happens(0.4);
  const heads = [
    { title: "Показатели", key: "school" },
    { title: "Всего учащихся", key: "enrolment" },
    { title: "Детей из многодетных семей", key: "largeFamilies" },
    { title: "Детей из малообеспеченных семей", key: "lowIncome" },
    { title: "Детей из неполных семей", key: "singleParent" },
    { title: "Детей с ОВЗ", key: "specialNeeds" },
  ];
  const lines = schools.map((school) => {
    const truth = passportOf(school, year);
    const cells = Object.fromEntries(
      told.map((key) => {
        const value = truth[key] ?? 0;
        return [
          key,
          shares && key !== "enrolment"
            ? `${value} (${String(Math.round((value / school.enrolment) * 1000) / 10).replace(".", ",")}%)`
            : manner.count(value),
        ];
      }),
    );
    return { school, cells, drafts: [indicatorsDraft(school, "паспорт", year, truth, told)] };
  });
  const plain = { ...manner, numbered: false, columnNumbers: false, clusters: false, footnotes: [], repeatsHeading: false };
  const { claims } = lay(paper, heads, lines, plain, { top: 0, left: 2 });
  const turned = paper.turned();
  turned.put(0, 0, `Социальный паспорт общеобразовательных организаций, ${year}-${end} учебный год`);
  return { papers: [turned], claims: claims.map((claim) => ({ ...claim, row: null })) };
};
