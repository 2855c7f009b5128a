import { performance } from "node:perf_hooks";
import { analyse } from "../../src/domain/analysis/analyse";
import type { Dataset } from "../../src/domain/assessment/dataset";
import { subjectDeviations } from "../../src/domain/analysis/subjectDeviations";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import { listSensitivity } from "../../src/domain/sensitivity/listSensitivity";
import type { SheetGrid } from "../../src/reading/grid";
import { readSheets } from "../../src/reading/readSheets";
import { gridOfRows } from "./gridOfRows";
import { inventDistrict } from "./inventDistrict";
import { resultSheets } from "./region/resultSheets";

const MEGABYTE = 1024 * 1024;

/** The results of the country as the sheets of one workbook, beside its register of schools. */
function sheetsOf(dataset: Dataset): SheetGrid[] {
  const names = new Map(
    dataset.schools.map(({ id, namedLevel }, place) => [id, `МБОУ ${namedLevel === "basic" ? "ООШ" : "СОШ"} № ${place + 1}`]),
  );
  const nameOf = (id: string): string => names.get(id) ?? id;
  const register = [["Наименование ОО", "Код ОО"], ...dataset.schools.map(({ id }, place) => [nameOf(id), 900001 + place])];
  return [
    gridOfRows("Реестр ОО", register),
    ...Object.entries(resultSheets(dataset.facts, nameOf)).map(([name, rows]) => gridOfRows(name, rows)),
  ];
}

/** Time and memory of the whole method over a country: `schools` × 3 years × 12 procedures (ВПР 4–8 and ОГЭ in two subjects; ЕГЭ besides), beside the time of reading the same results from sheets. */
export function measureSpeed(schools: number): string {
  const shape = {
    schools,
    years: [2023, 2024, 2025],
    pupils: [15, 40],
    contextStrength: 0.25,
    spread: 0.2,
    sameChild: 0.7,
    yearNoise: 0.08,
  } as const;
  const { dataset } = inventDistrict({ ...shape, lowQuality: -0.7, lowOfTen: 1, resilientOfTen: 1 }, 1);
  const parameters = defaultParameters();
  const lines = [`${schools} schools, ${dataset.facts.length} facts, ${dataset.context.length} passports`];
  const time = (name: string, run: () => unknown): number => {
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    run();
    const seconds = (performance.now() - started) / 1000;
    const memory = (process.memoryUsage().heapUsed - before) / MEGABYTE;
    lines.push(`${name}: ${seconds.toFixed(2)} s, heap ${memory >= 0 ? "+" : ""}${memory.toFixed(0)} MB`);
    return seconds;
  };
  const grids = sheetsOf(dataset);
  let facts = 0;
  const reading = time(
    `reading of ${grids.length} sheets`,
    () => (facts = readSheets(grids, { schoolNames: new Map() }).dataset.facts.length),
  );
  if (facts !== dataset.facts.length) throw new Error(`${facts} facts read of ${dataset.facts.length}`);
  const analysis = time("analyse, first run", () => analyse(dataset, parameters));
  lines.push(`  analysis : reading = ${(analysis / reading).toFixed(2)}`);
  time("analyse, second run", () => analyse(dataset, parameters));
  time("subjectDeviations", () => subjectDeviations(dataset, parameters));
  time("listSensitivity", () => listSensitivity(dataset, parameters));
  lines.push(`resident set ${(process.memoryUsage().rss / MEGABYTE).toFixed(0)} MB`);
  return lines.join("\n");
}
