import type { ProcedureKind } from "../../../../../src/domain/assessment/fact";
import type { CellValue } from "../../../../../src/reading/grid";
import type { Random } from "../../random";
import { randomOf } from "../../random";
import type { MadeColumn, MadeSheet } from "../composeSheet";
import type { Expectation } from "../expectation";
import type { RegionSchool } from "../regionSchools";
import type { About, RegionResult } from "../regionTruth";
import { resultsOf } from "../regionTruth";
import { about, procedureTitles, subjectNames } from "../words";
import { resultColumns } from "./resultColumns";
import { schoolColumns } from "./schoolColumns";

export interface MadeResults {
  readonly sheets: readonly MadeSheet[];
  readonly expected: readonly Expectation[];
}

const scoredAs = ({ kind, subject }: About): "marks" | "test" | "percent" =>
  kind === "ege" ? (subject === "mathematicsBasic" ? "marks" : "test") : kind === "oge" || kind === "vpr" ? "marks" : "percent";

const named = (subject: string, random: Random): string => random.pick(subjectNames[subject] ?? [subject]);
const yearText = (year: number, random: Random): string =>
  random.pick([
    `${year} год`,
    `в ${year} году`,
    `${year - 1}-${year} учебный год`,
    `${year} г.`,
    `${year - 1}/${year} уч. год`,
    `(${year})`,
  ]);
const gradeText = (grade: number, random: Random): string => random.pick([`${grade} класс`, `${grade} кл.`, `${grade}-е классы`]);

/** Where what the table is about stands: in the title, in the tab's name or in the file's name; each part somewhere. */
export function labels(
  parts: { kind: ProcedureKind; year: number | null; subject: string | null; grade: number | null },
  random: Random,
): Pick<MadeSheet, "titles" | "name" | "file"> {
  const { kind, year, subject, grade } = parts;
  const words = procedureTitles[kind] ?? [kind];
  const title = [
    random.pick(words),
    subject === null ? null : (about[subject] ?? subject),
    kind !== "oge" && kind !== "ege" && grade !== null ? gradeText(grade, random) : null,
    year === null ? null : yearText(year, random),
  ].filter((text) => text !== null);
  const short = [
    words[kind === "oge" || kind === "ege" ? 2 : 0],
    subject === null ? null : named(subject, random),
    kind !== "oge" && kind !== "ege" && grade !== null ? `${grade} кл` : null,
    year,
  ].filter((text) => text !== null);
  const tab = short.join(" ");
  switch (tab.length > 31 ? 0 : random.whole(0, 4)) {
    case 0:
      return { titles: [title.join(" ")], name: random.pick(["Лист1", "Свод", "Лист2", "Данные"]), file: null };
    case 1:
      return { titles: [], name: tab, file: null };
    case 2:
      return { titles: [], name: "Лист1", file: `${short.join("_")}.xlsx` };
    case 3:
      return { titles: ["Управление образования администрации муниципального района", title.join(", ")], name: "Лист3", file: null };
    default:
      return {
        titles: [title.slice(0, 1).join(" "), title.slice(1).join(" ")],
        name: subject === null ? "Свод" : named(subject, random).slice(0, 31),
        file: `${kind}_${year ?? ""}.xlsx`,
      };
  }
}

/** One procedure a sheet: a school a row. */
export function narrow(schools: readonly RegionSchool[], what: About, random: Random): MadeResults {
  const results = random.chance(0.5) ? resultsOf(schools, what, random) : random.shuffled(resultsOf(schools, what, random));
  const { columns, expected } = resultColumns((row) => results[row] ?? null, results.length, scoredAs(what), [], random);
  const at = (row: number): RegionSchool => results[row]?.school ?? fail();
  const sheet: MadeSheet = {
    ...labels(what, random),
    columns: [...schoolColumns(at, what.year, schools, random), ...columns],
    rows: results.length,
    totals: random.chance(0.5),
    transposed: random.chance(0.12) && results.length >= 3,
  };
  return { sheets: [sheet], expected };
}

/** Several subjects (or years) in blocks of one wide sheet under merged headings; a school without a result has dashes. */
export function wide(
  schools: readonly RegionSchool[],
  whats: readonly About[],
  over: (what: About) => string,
  label: Pick<MadeSheet, "titles" | "name" | "file">,
  random: Random,
): MadeResults {
  const blocks = whats.map((what) => ({ what, results: resultsOf(schools, what, random) }));
  const listed = schools.filter((school) => blocks.some(({ results }) => results.some((each) => each.school === school)));
  const year = Math.max(...whats.map((what) => what.year));
  const expected: Expectation[] = [];
  const columns: MadeColumn[] = [];
  // One seed for all blocks: the blocks of a sheet are headed alike.
  const seed = random.whole(0, 1e9);
  for (const { what, results } of blocks) {
    const byCode = new Map(results.map((result) => [result.school.code, result]));
    const block = resultColumns(
      (row) => byCode.get(listed[row]?.code ?? "") ?? null,
      listed.length,
      scoredAs(what),
      [over(what)],
      randomOf(seed),
    );
    columns.push(...block.columns);
    expected.push(...block.expected);
  }
  const at = (row: number): RegionSchool => listed[row] ?? fail();
  return {
    sheets: [
      { ...label, columns: [...schoolColumns(at, year, schools, random), ...columns], rows: listed.length, totals: random.chance(0.4) },
    ],
    expected,
  };
}

/** The flat base: a result a row, years, grades and subjects mixed. */
export function flat(schools: readonly RegionSchool[], whats: readonly About[], random: Random): MadeResults {
  const results = random.shuffled(whats.flatMap((what) => resultsOf(schools, what, random)));
  const { columns, expected } = resultColumns((row) => results[row] ?? null, results.length, "marks", [], random);
  const at = (row: number): RegionSchool => results[row]?.school ?? fail();
  const of = (row: number): RegionResult => results[row] ?? fail();
  const keys: MadeColumn[] = [
    { path: ["Год"], dress: "none", cell: (row): CellValue => of(row).year },
    { path: [random.pick(["Класс", "Параллель"])], dress: "none", cell: (row): CellValue => of(row).grade },
    { path: [random.pick(["Предмет", "Учебный предмет"])], dress: "none", cell: (row): CellValue => named(of(row).subject, random) },
  ];
  const file = `${procedureTitles[whats[0]?.kind ?? "vpr"]?.[0] ?? ""} база.xlsx`;
  return {
    sheets: [
      {
        titles: [],
        name: "База",
        file,
        columns: [...keys, ...schoolColumns(at, 2025, schools, random), ...columns],
        rows: results.length,
      },
    ],
    expected,
  };
}

/** Subjects one under another with a section row over each, or the school beside its subject in every row. */
export function long(schools: readonly RegionSchool[], whats: readonly About[], random: Random): MadeResults {
  const [first] = whats;
  if (first === undefined) return fail();
  const groups = whats.map((what) => resultsOf(schools, what, random));
  const sectioned = random.chance(0.5);
  const results = sectioned
    ? groups.flat()
    : schools.flatMap((school) => groups.flatMap((group) => group.filter((each) => each.school === school)));
  const { columns, expected } = resultColumns((row) => results[row] ?? null, results.length, scoredAs(first), [], random);
  const sections = new Map<number, string>();
  let start = 0;
  groups.forEach((group, g) => {
    if (sectioned) sections.set(start, named(whats[g]?.subject ?? "", random));
    start += group.length;
  });
  const at = (row: number): RegionSchool => results[row]?.school ?? fail();
  const subject: MadeColumn = { path: ["Предмет"], dress: "none", cell: (row): CellValue => named(results[row]?.subject ?? "", random) };
  return {
    sheets: [
      {
        ...labels({ ...first, subject: null }, random),
        columns: [...schoolColumns(at, first.year, schools, random), ...(sectioned ? [] : [subject]), ...columns],
        rows: results.length,
        sections,
      },
    ],
    expected,
  };
}

export const overSubject =
  (random: Random): ((what: About) => string) =>
  (what) =>
    named(what.subject, random);
export const overYear = (random: Random): ((what: About) => string) => {
  const way = random.whole(0, 2);
  return ({ year }) => (way === 0 ? `${year}` : way === 1 ? `${year} год` : `${year - 1}-${year} уч. год`);
};

function fail(): never {
  throw new RangeError("A made sheet has a result in each of its rows");
}
