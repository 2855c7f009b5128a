import { analyse } from "../../src/domain/analysis/analyse";
import type { Analysis } from "../../src/domain/analysis/analysis";
import type { Dataset } from "../../src/domain/assessment/dataset";
import { computedMarkers } from "../../src/domain/objectivity/computedMarkers";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import { listSensitivity } from "../../src/domain/sensitivity/listSensitivity";
import { similarSchools } from "../../src/domain/typology/similarSchools";
import { checkDataset } from "../../src/reading/checks/checkDataset";
import type { SheetGrid } from "../../src/reading/grid";
import type { Reading } from "../../src/reading/reading";
import { readSheets } from "../../src/reading/readSheets";
import { districtDynamics } from "../../src/reports/dynamics/districtDynamics";
import { monitoredProgrammes } from "../../src/reports/monitoring/monitoredProgrammes";
import { supportCycle } from "../../src/reports/recommendations/supportCycle";
import type { ReportInput } from "../../src/reports/reportInput";
import { collectGarbage } from "./collectGarbage";
import { gridOfRows } from "./gridOfRows";
import { inventCountry } from "./inventCountry";
import { resultSheets } from "./region/resultSheets";

const MEGABYTE = 1024 * 1024;
/** Schools that «Типология» names beside each school. */
const SIMILAR = 2;
/** The smaller country is so many times smaller. */
const PART = 4;

const MICROSECONDS = 1e6;

/** One part of the work: its name and how long the processor was busy with it. */
interface Part {
  readonly name: string;
  readonly seconds: number;
}

/** Reading, and everything that follows from it before a sheet is laid out. */
interface Measured {
  readonly shape: string;
  readonly reading: Part;
  readonly analysis: readonly Part[];
  readonly heap: number;
}

/**
 * Time and memory of the whole method over a country of `schools` × 3 years × 12 procedures (ВПР 4–8 and ОГЭ in two subjects; ЕГЭ besides), part by
 * part, beside the time of reading the same results from sheets that are already in memory: neither opening files nor Excel's
 * answers count for the reading, and the passports are given. Time is that of the processor: other work on the machine stretches it less. Each part runs once, as in the product, and pays for its own
 * garbage alone. The same over a quarter of the schools comes first and tells how each part grows: 1 where it grows as the schools do.
 */
export function measureSpeed(schools: number): string {
  const part = measureCountry(Math.round(schools / PART));
  const whole = measureCountry(schools);
  const growth = (name: string, { seconds }: Part): string => {
    const before = [part.reading, ...part.analysis].find((one) => one.name === name)?.seconds ?? NaN;
    return (seconds / before / PART).toFixed(2);
  };
  const line = (one: Part): string =>
    `  ${one.name.padEnd(46)}${one.seconds.toFixed(2).padStart(7)} s  ${(one.seconds / whole.reading.seconds).toFixed(2)} of reading, growth ${growth(one.name, one)}`;
  const total = sum(whole.analysis);
  return [
    whole.shape,
    line(whole.reading),
    ...whole.analysis.map(line),
    `the whole analysis: ${total.toFixed(2)} s of the processor; analysis : reading = ${(total / whole.reading.seconds).toFixed(2)}`,
    `a quarter of the schools: reading ${part.reading.seconds.toFixed(2)} s, analysis ${sum(part.analysis).toFixed(2)} s; analysis : reading = ${(sum(part.analysis) / part.reading.seconds).toFixed(2)}`,
    `heap with everything held ${whole.heap.toFixed(0)} MB, resident set at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  ].join("\n");
}

function measureCountry(schools: number): Measured {
  const { dataset: invented } = inventCountry(schools);
  const parameters = defaultParameters();
  const parts: Part[] = [];
  const time = <T>(name: string, run: () => T): T => {
    collectGarbage();
    const started = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(started);
    parts.push({ name, seconds: (user + system) / MICROSECONDS });
    return result;
  };
  const grids = sheetsOf(invented);
  const reading = time(`reading of ${grids.length} sheets`, () => readSheets(grids, { schoolNames: new Map() }));
  const read = { ...reading.dataset, context: invented.context };
  refuseLosses(invented, read);
  const checks = time("checks of the data", () => checkDataset(read, parameters));
  const markers = time("markers of objectivity", () => computedMarkers(read, parameters));
  const dataset = { ...read, biasMarkers: [...read.biasMarkers, ...markers] };
  const analysis = time("criteria, rating, places, ИСБШ, typology", () => analyse(dataset, parameters));
  const sensitivity = time("sensitivity of the list", () => listSensitivity(dataset, parameters));
  const input = { ...inputOf(dataset, analysis, reading), findings: [...reading.findings, ...checks], sensitivity };
  const cycle = time("risks, partners, recommendations", () => supportCycle(input));
  const dynamics = time("dynamics of every school", () => districtDynamics(input));
  const programmes = time("monitoring of the listed schools", () => monitoredProgrammes(input));
  const similar = time("schools of a like context, for every school", () => {
    const similarTo = similarSchools(analysis.schools);
    return analysis.schools.map((school) => similarTo(school, SIMILAR));
  });
  collectGarbage();
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error("nothing was measured");
  const shape = `${schools} schools, ${dataset.facts.length} results, ${dataset.context.length} passports; ${sensitivity[0]?.variants ?? 0} variants of the list, ${programmes.length} programmes, ${cycle.recommendations.length} recommendations, ${cycle.partners.length} schools to have a partner, ${dynamics.size} schools by year, ${similar.length} with like schools`;
  return { shape, reading: first, analysis: rest, heap: process.memoryUsage().heapUsed / MEGABYTE };
}

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

/** What is read must be what was written, school by school, or the measurement is of something else. */
function refuseLosses(written: Dataset, read: Dataset): void {
  if (read.facts.length !== written.facts.length) throw new Error(`${read.facts.length} results read of ${written.facts.length}`);
  const strange = written.schools.find(({ id }, place) => read.schools[place]?.id !== id);
  if (strange !== undefined || read.schools.length !== written.schools.length)
    throw new Error(`${read.schools.length} schools read of ${written.schools.length}, other than ${strange?.id ?? "none"}`);
}

function inputOf(dataset: Dataset, analysis: Analysis, { recognised, ignored }: Reading): ReportInput {
  const stamp = { generatedAt: new Date("2026-01-12T09:00:00"), version: "bench", parametersRevision: 1 };
  return { dataset, analysis, parameters: defaultParameters(), findings: [], recognised, ignored, stamp, kept: new Map() };
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { seconds }) => total + seconds, 0);
}
