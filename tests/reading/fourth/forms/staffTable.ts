import { indicatorsDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { per, staffOf } from "../truth";
import { autumnYear, schoolHead, titled } from "../words";

const told = ["teachers", "highestCategory", "firstCategory", "under35", "vacancies"];

/** Staff: categories, age, vacancies; in people, or in people and per cent. */
export const staffTable: Form = ({ chance, manner, schools, year: end }) => {
  const { text, year } = autumnYear(end, chance);
  const paper = new Paper(chance.pick(["Кадры", "Пед. кадры", "Кадровый состав"]));
  const shares = chance.happens(0.4);
  const both = (title: string, key: string) =>
    shares
      ? {
          title,
          under: [
            { title: "чел.", key },
            { title: "%", key: `${key} share` },
          ],
        }
      : { title, key };
  const categories = [
    both(chance.pick(["Высшая", "высшая кв. категория", "ВКК"]), "highestCategory"),
    both(chance.pick(["Первая", "первая кв. категория", "1 КК"]), "firstCategory"),
    both("СЗД", "noCategory"),
  ];
  const heads = [
    { title: schoolHead(chance), key: "school" },
    { title: chance.pick(["Всего педагогических работников", "Кол-во педагогов", "Всего учителей"]), key: "teachers" },
    { title: chance.pick(["Квалификационная категория", "Имеют категорию", "из них имеют квалификационную категорию"]), under: categories },
    both(chance.pick(["до 35 лет", "Педагоги в возрасте до 35 лет", "Молодые педагоги (до 35 лет)"]), "under35"),
    { title: chance.pick(["Вакансии", "Кол-во вакансий", "Вакантные ставки"]), key: "vacancies" },
  ];
  const lines = schools.map((school) => {
    const known: Readonly<Record<string, number>> = staffOf(school, year);
    const noCategory = (known["teachers"] ?? 0) - (known["highestCategory"] ?? 0) - (known["firstCategory"] ?? 0);
    const truth: Readonly<Record<string, number>> = { ...known, noCategory };
    const cells: Record<string, ReturnType<typeof manner.percent> | string | number | boolean | null> = {};
    for (const key of [...told, "noCategory"]) {
      const value = truth[key] ?? 0;
      cells[key] = manner.count(value);
      cells[`${key} share`] = manner.percent(per(value, truth["teachers"] ?? 1, 1));
    }
    return { school, cells, drafts: [indicatorsDraft(school, "кадры", year, truth, told)] };
  });
  const top = titled(paper, manner, [`Кадровое обеспечение ОО ${text}`], year);
  const laid = lay(paper, heads, lines, manner, { top, left: manner.left });
  return { papers: [paper], claims: laid.claims };
};
