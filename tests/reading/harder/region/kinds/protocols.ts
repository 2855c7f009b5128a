import type { CellValue } from "../../../../../src/reading/grid";
import type { Random } from "../../random";
import type { MadeColumn } from "../composeSheet";
import { expectResult } from "../expectation";
import type { Expectation } from "../expectation";
import type { RegionSchool } from "../regionSchools";
import type { About, RegionResult } from "../regionTruth";
import { resultsOf } from "../regionTruth";
import { spelled } from "../spelled";
import { heads } from "../words";
import { labels } from "./resultSheets";
import type { MadeResults } from "./resultSheets";

/** Certificate minima of ЕГЭ for the subjects of the made protocols. */
const minima: Readonly<Record<string, number>> = {
  russian: 24,
  mathematicsProfile: 27,
  physics: 36,
  biology: 36,
  history: 32,
  geography: 37,
  socialStudies: 42,
};

interface Pupil {
  readonly result: RegionResult;
  readonly name: string;
  readonly score: number;
  readonly mark: number;
}

/** A protocol by pupil: a code and a score (ЕГЭ) or a mark (ОГЭ) a row, schools in no order; the facts are what the pupils add up to. */
export function protocol(schools: readonly RegionSchool[], what: About & { kind: "oge" | "ege" }, random: Random): MadeResults {
  const scored = what.kind === "ege";
  const minimum = minima[what.subject] ?? 36;
  const expected: Expectation[] = [];
  const pupils = resultsOf(schools, what, random).flatMap((result): Pupil[] => {
    const name = spelled(result.school, what.year, schools, random);
    const own = result.marks.flatMap((count, k) =>
      Array.from({ length: count }, () => ({ mark: k + 2, score: k === 0 ? random.whole(5, minimum - 1) : random.whole(minimum, 100) })),
    );
    const mean = own.reduce((sum, { score }) => sum + score, 0) / own.length;
    const summed: RegionResult = { ...result, mean: scored ? mean : result.mean };
    expected.push(expectResult(summed, scored ? ["n", "low", "mean"] : ["n", "marks", "low"]));
    return own.map((each) => ({ result: summed, name, ...each }));
  });
  const rows = random.chance(0.5) ? pupils : random.shuffled(pupils);
  const of = (row: number): Pupil => rows[row] ?? fail();
  const byResult = new Map(expected.map((each) => [each.result, each]));
  const told = (row: number): { of: Expectation; field: string } => ({ of: byResult.get(of(row).result) ?? fail(), field: "n" });
  const columns: MadeColumn[] = [
    { path: [random.pick(heads.ordinal)], dress: "none", cell: (row) => row + 1 },
    { path: [random.pick(["Код участника", "Номер участника", "ФИО участника"])], dress: "none", cell: (row) => 100000 + row * 7 },
    ...(random.chance(0.5)
      ? [
          {
            path: [random.pick(heads.code)],
            dress: "none",
            cell: (row: number): CellValue => of(row).result.school.code,
          } satisfies MadeColumn,
        ]
      : []),
    { path: [random.pick(heads.school)], dress: "none", cell: (row) => of(row).name, tells: told },
    { path: ["Класс"], dress: "none", cell: (row) => `${what.grade}${"АБВ"[row % 3]}` },
    { path: ["Первичный балл"], dress: "none", cell: (row) => Math.round(of(row).score / 3) },
    scored
      ? { path: [random.pick(["Тестовый балл", "Балл", "Итоговый балл"])], dress: "none", cell: (row) => of(row).score }
      : { path: [random.pick(["Отметка", "Оценка"])], dress: "none", cell: (row) => of(row).mark },
  ];
  return { sheets: [{ ...labels(what, random), columns, rows: rows.length }], expected };
}

function fail(): never {
  throw new RangeError("A made protocol has a pupil in each of its rows");
}
