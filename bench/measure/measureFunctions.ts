import { performance } from "node:perf_hooks";
import { functionSupport } from "../../src/app/functionSupport";
import { factRow } from "../../src/reports/data/factRow";
import { passportRows } from "../../src/reports/data/passportRows";
import { columnHeading } from "../../src/text/functions/tableColumns";
import { markIndexFunction } from "../../src/functions/markIndexFunction";
import { placesFunction } from "../../src/functions/placesFunction";
import { provide } from "../../src/functions/provided";
import { ratingFunction } from "../../src/functions/ratingFunction";
import { schoolNameFunction } from "../../src/functions/schoolNameFunction";
import { socialIndexFunction } from "../../src/functions/socialIndexFunction";
import { wilsonFunction } from "../../src/functions/wilsonFunction";
import { inventCountry } from "./inventCountry";
import { seededRandom } from "./seededRandom";

const ROWS = 20_000;
const columns = [
  "school",
  "year",
  "kind",
  "subject",
  "grade",
  "n",
  "mark2",
  "mark3",
  "mark4",
  "mark5",
  "low",
  "share",
  "mean",
  "scale",
] as const;

/**
 * Time of the custom functions without Excel around them: 20,000 calls with one cell each, and functions that take a whole table of 20,000
 * rows. What Excel and office.js add is measured by the contract of the bench (one message for all calls).
 */
export function measureFunctions(): string {
  provideRuntime();
  const random = seededRandom(1);
  const rows = Array.from({ length: ROWS }, () => {
    const n = 10 + Math.floor(90 * random.uniform());
    return {
      n,
      low: Math.floor(n * random.uniform()),
      text: `${n} чел.`,
      value: random.uniform() - 0.5,
      error: 0.05 + 0.3 * random.uniform(),
    };
  });
  const lines: string[] = [];
  const time = (name: string, run: () => unknown): number => {
    const started = performance.now();
    run();
    const seconds = (performance.now() - started) / 1000;
    lines.push(`${name}: ${seconds.toFixed(2)} s`);
    return seconds;
  };
  time("УИЛСОН, 20,000 calls of one cell", () => rows.forEach(({ low, n }) => wilsonFunction([[low]], [[n]])));
  time("УИЛСОН, 20,000 calls of one cell, numbers as text", () =>
    rows.forEach(({ low, text }) => wilsonFunction([[String(low)]], [[text]])),
  );
  time("УИЛСОН, one column of 20,000", () =>
    wilsonFunction(
      rows.map(({ low }) => [low]),
      rows.map(({ n }) => [n]),
    ),
  );
  time("ИНДЕКС_РЕЗУЛЬТАТОВ, 20,000 rows", () => markIndexFunction(rows.map(({ n, low }) => [low, n, n, low])));
  const places = (count: number) =>
    time(`МЕСТА, ${count} schools`, () =>
      placesFunction(
        rows.slice(0, count).map(({ value }) => [value]),
        rows.slice(0, count).map(({ error }) => [error]),
      ),
    );
  const [small, middle, large] = [places(60), places(2_000), places(ROWS)];
  lines.push(`  20,000 : 2,000 = ${(large / middle).toFixed(1)}, 2,000 : 60 = ${(middle / small).toFixed(1)}`);
  time("ИСБШ, 20,000 schools × 8 indicators", () =>
    socialIndexFunction(
      rows.map(() => Array.from({ length: 8 }, () => 100 * random.uniform())),
      [[0.3, 0.15, 0.15, 0.1, 0.1, 0.1, 0.05, 0.05]],
      [[1, -1, -1, -1, -1, -1, -1, -1]],
      rows.map(({ n }) => [n]),
    ),
  );
  const rate = (schools: number): number => {
    const table = resultsTable(schools);
    return time(`РЕЙТИНГ, ${table.length - 1} rows of ${schools} schools`, () => ratingFunction(table));
  };
  const [few, many] = [rate(55), rate(550)];
  lines.push(`  ten times the schools: ${(many / few).toFixed(1)}`);
  const list = [["Школа"], ...Array.from({ length: 200 }, (_, place) => [`СОШ № ${place + 1}`])];
  time("ШКОЛА, 2,000 spellings of 200 schools", () =>
    schoolNameFunction(
      Array.from({ length: 2_000 }, (_, row) => [`МБОУ "СОШ №${(row % 200) + 1}"`]),
      list,
    ),
  );
  return lines.join("\n");
}

/** A table in the form of «Данные»: 36 results and 3 passports a school. */
function resultsTable(schools: number): unknown[][] {
  const { dataset } = inventCountry(schools);
  const results = dataset.facts.map((fact) => factRow(fact, fact.schoolId));
  const passports = dataset.context.flatMap((record) => passportRows(record, record.schoolId));
  return [
    columns.map((column) => columnHeading("results", column)),
    ...[...results, ...passports].map(({ cells }) => cells.slice(0, columns.length)),
  ];
}

function provideRuntime(): void {
  class FunctionError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!" };
  Object.assign(globalThis, { CustomFunctions: { Error: FunctionError, ErrorCode } });
  provide(functionSupport);
}
