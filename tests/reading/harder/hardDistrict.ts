import type { MarkCounts } from "../../../src/domain/assessment/fact";
import type { CellValue, SheetGrid } from "../../../src/reading/grid";
import { gridOf } from "../gridOf";
import type { Random } from "./random";

/** A school of the made district; `formerName` was its name before `renamedIn`, `lastYear` the last year in which it had pupils. */
export interface HardSchool {
  readonly code: string;
  readonly login: string;
  readonly type: string;
  readonly number: string | null;
  readonly settlement: string;
  readonly form: string;
  readonly former: { readonly type: string; readonly number: string | null; readonly until: number } | null;
  readonly lastYear: number;
  readonly pupils: number;
}

/** One result as it truly was. */
export interface HardResult {
  readonly school: HardSchool;
  readonly kind: "oge" | "ege" | "vpr" | "niko" | "regional" | "internal";
  readonly subject: string;
  readonly grade: number;
  readonly year: number;
  readonly n: number;
  readonly marks: MarkCounts;
  readonly mean: number;
}

const school = (index: number, type: string, number: string | null, settlement: string, more: Partial<HardSchool> = {}): HardSchool => ({
  code: String(745001 + index),
  login: `edu09${String(1101 + index)}`,
  type,
  number,
  settlement,
  form: index % 3 === 0 ? "МБОУ" : index % 3 === 1 ? "МКОУ" : "МАОУ",
  former: null,
  lastYear: 2099,
  pupils: 90 + 61 * index,
  ...more,
});

/**
 * A district of its own making, with what sets clerks thinking: two «СОШ № 5» in different settlements, «Ново-» beside the plain
 * name, a school that became a lyceum, one that was closed, a gymnasium with no number.
 */
export const hardSchools: readonly HardSchool[] = [
  school(0, "СОШ", "5", "г. Дубовка"),
  school(1, "СОШ", "5", "с. Кленовое"),
  school(2, "СОШ", "1", "г. Дубовка"),
  school(3, "Лицей", "3", "г. Дубовка", { former: { type: "СОШ", number: "3", until: 2022 } }),
  school(4, "Гимназия", null, "г. Дубовка"),
  school(5, "СОШ", null, "с. Берёзовка"),
  school(6, "СОШ", null, "с. Ново-Берёзовка"),
  school(7, "ООШ", "7", "х. Ольховый"),
  school(8, "ООШ", null, "п. Осиновский", { lastYear: 2023 }),
  school(9, "СОШ", "12", "ст-ца Рябиновская"),
  school(10, "СОШ", "15", "с. Ёлкино"),
  school(11, "ООШ", "21", "с. Сосновка"),
];

/** The school's name in a year, in the plain short form. */
export function plainName({ type, number, settlement, form, former }: HardSchool, year: number): string {
  const at = former !== null && year <= former.until ? former : { type, number };
  return [form, at.type, at.number === null ? null : `№${at.number}`, settlement].filter((part) => part !== null).join(" ");
}

const latin: Readonly<Record<string, string>> = { А: "A", В: "B", С: "C", О: "O", М: "M", К: "K", о: "o", а: "a", е: "e", с: "c", р: "p" };

/** Another spelling of the same name, as hands and systems write it: nothing that tells schools apart is lost. */
export function spelling(of: HardSchool, year: number, random: Random): string {
  const plain = plainName(of, year);
  switch (random.whole(0, 7)) {
    case 0:
      return plain.replace("№", "№ ").replace(/^(\S+) (.+)$/u, "$1 «$2»");
    case 1:
      return plain.replace("№", "N");
    case 2:
      return plain.replace(/ё/g, "е").replace(/Ё/g, "Е").toUpperCase();
    case 3:
      return plain.replace(/^\S+ /u, "");
    case 4:
      return plain.replace(/ /g, "\u00a0");
    case 5:
      return Array.from(plain, (letter) => (random.chance(0.5) ? (latin[letter] ?? letter) : letter)).join("");
    case 6:
      return `  ${plain.replace(/ /g, "  ")} `;
    default:
      return plain;
  }
}

/** A result with every figure true to the others: n, marks, the mean of marks (or of test scores). */
export function resultOf(of: HardSchool, about: Pick<HardResult, "kind" | "subject" | "grade" | "year">, random: Random): HardResult {
  const marks = { 2: random.whole(0, 4), 3: random.whole(1, 9), 4: random.whole(1, 9), 5: random.whole(0, 6) };
  const n = marks[2] + marks[3] + marks[4] + marks[5];
  const mean = about.kind === "ege" ? random.whole(4200, 7800) / 100 : (2 * marks[2] + 3 * marks[3] + 4 * marks[4] + 5 * marks[5]) / n;
  return { school: of, ...about, n, marks, mean };
}

/** Results of every school that was open, in the order of the district. */
export const resultsOf = (about: Pick<HardResult, "kind" | "subject" | "grade" | "year">, random: Random): HardResult[] =>
  hardSchools
    .filter(({ lastYear, type }) => lastYear >= about.year && !(about.kind === "ege" && type === "ООШ"))
    .map((each) => resultOf(each, about, random));

/** The registry that stands beside every sheet. */
export function registryGrid(): SheetGrid {
  const rows: CellValue[][] = hardSchools.map((each) => [
    each.code,
    each.login,
    each.lastYear < 2099
      ? `${plainName(each, 2025)} (ликвидирована)`
      : each.former === null
        ? plainName(each, 2025)
        : `${plainName(each, 2025)} (до 2023 г. ${each.form} ${each.former.type} №${each.former.number ?? ""} ${each.settlement})`,
    each.settlement,
    each.pupils,
  ]);
  return gridOf("Реестр ОО", [["Код ОО", "Логин", "Наименование ОО", "Населённый пункт", "Кол-во обучающихся"], ...rows]);
}
