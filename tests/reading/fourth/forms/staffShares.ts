import { indicatorsDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { per, staffOf } from "../truth";
import { autumnYear, schoolHead, titled } from "../words";

/** Staff in «count (share)» or «count/share %», one cell each. */
export const staffShares: Form = ({ chance, manner, schools, year: end }) => {
  const { text, year } = autumnYear(end, chance);
  const paper = new Paper(chance.pick(["Пед. работники", "Педагоги"]));
  const comma = (value: number): string => String(value).replace(".", ",");
  const both = chance.pick([
    (count: number, share: number) => `${count} (${comma(share)}%)`,
    (count: number, share: number) => `${count}/${comma(share)}%`,
    (count: number, share: number) => `${count} чел. (${comma(share)} %)`,
  ]);
  const told = ["teachers", "highestCategory", "firstCategory", "under35"] as const;
  const heads = [
    { title: schoolHead(chance), key: "school" },
    { title: "Всего педагогов", key: "teachers" },
    { title: "С высшей категорией (чел./%)", key: "highestCategory" },
    { title: "С первой категорией (чел./%)", key: "firstCategory" },
    { title: "Молодых до 35 лет (чел./%)", key: "under35" },
  ];
  const lines = schools.map((school) => {
    const truth: Readonly<Record<string, number>> = staffOf(school, year);
    const all = truth["teachers"] ?? 1;
    const cells = Object.fromEntries(
      told.map((key) => [key, key === "teachers" ? manner.count(all) : both(truth[key] ?? 0, per(truth[key] ?? 0, all, 1))]),
    );
    return { school, cells, drafts: [indicatorsDraft(school, "кадры", year, truth, told)] };
  });
  const top = titled(paper, manner, [`Сведения о педагогических работниках ${text}`], year);
  return { papers: [paper], claims: lay(paper, heads, lines, manner, { top, left: manner.left }).claims };
};
