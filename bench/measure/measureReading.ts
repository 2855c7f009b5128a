import { performance } from "node:perf_hooks";
import { read, utils } from "@e965/xlsx";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import { checkDataset } from "../../src/reading/checks/checkDataset";
import { readFileGrids } from "../../src/reading/files/readFileGrids";
import type { SheetGrid } from "../../src/reading/grid";
import type { Reading } from "../../src/reading/reading";
import { readSheets } from "../../src/reading/readSheets";
import { workbookOf } from "../xlsx/workbookOf";
import { inventRegion } from "./region/inventRegion";

const MEGABYTE = 1024 * 1024;
const undecided = { schoolNames: new Map<string, string>() };

interface Read {
  readonly seconds: number;
  readonly sheets: number;
  readonly reading: Reading;
}

/**
 * Reading of a region: 1,021 sheets of 200 schools × 3 years in 61 files, and the same schools in one workbook of 51 sheets. Time a sheet of each stage in ratio
 * to the library alone on the same bytes, the highest memory, and the time a sheet of all files to that of a quarter of them: 1 where
 * nothing grows faster than the sheets.
 */
export function measureReading(): string {
  const region = inventRegion();
  const files = [["регион.xlsx", region.workbook] as const, ...region.files].map(([name, sheets]) => ({ name, bytes: workbookOf(sheets) }));
  const one = [{ name: "регион, одна книга.xlsx", bytes: workbookOf({ ...region.workbook, ...region.together }) }];
  return [
    `${region.schools} schools × 3 years, ${region.facts} results`,
    ...measureFiles(`${files.length} files`, files),
    ...measureFiles("one workbook", one),
    `resident set at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  ].join("\n");
}

type Files = readonly { readonly name: string; readonly bytes: Uint8Array }[];

function measureFiles(title: string, files: Files): string[] {
  // The first time warms the compiler for both sides.
  parseAlone(files.slice(0, 2));
  understand(gridsOf(files.slice(0, 2)).grids);
  const alone = parseAlone(files);
  const parsed = gridsOf(files);
  const quarter = understand(gridsOf(files.slice(0, Math.ceil(files.length / 4))).grids);
  const all = understand(parsed.grids);
  const checked = timed(() => checkDataset(all.reading.dataset, defaultParameters()));
  const ofSheet = (seconds: number): string => `${((1000 * seconds) / all.sheets).toFixed(2)} ms a sheet`;
  const ratio = (seconds: number): string => `${(seconds / alone).toFixed(2)} of the library alone`;
  const heap = (process.memoryUsage().heapUsed / MEGABYTE).toFixed(0);
  const growth = all.seconds / all.sheets / (quarter.seconds / quarter.sheets);
  const lines = [
    `${title}, ${all.sheets} sheets: ${all.reading.dataset.facts.length} results read, heap ${heap} MB`,
    `  the library alone: ${alone.toFixed(2)} s, ${ofSheet(alone)}`,
    `  cells of the files: ${parsed.seconds.toFixed(2)} s, ${ofSheet(parsed.seconds)}, ${ratio(parsed.seconds)}`,
    `  sheets understood: ${all.seconds.toFixed(2)} s, ${ofSheet(all.seconds)}, ${ratio(all.seconds)}`,
    `  checks: ${checked.toFixed(2)} s, ${ratio(checked)}`,
  ];
  return files.length < 4 ? lines : [...lines, `  a sheet of all files : a sheet of a quarter of them = ${growth.toFixed(2)}`];
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return (performance.now() - started) / 1000;
}

/** What any program pays: the library opens the file and gives the rows of its sheets. */
function parseAlone(files: Files): number {
  return timed(() => {
    for (const { bytes } of files) {
      const book = read(bytes, { type: "array", dense: true });
      for (const name of book.SheetNames) utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1, raw: true });
    }
  });
}

function gridsOf(files: Files): { seconds: number; grids: SheetGrid[] } {
  const grids: SheetGrid[] = [];
  const seconds = timed(() => {
    for (const { name, bytes } of files) grids.push(...readFileGrids(name, bytes));
  });
  return { seconds, grids };
}

function understand(grids: readonly SheetGrid[]): Read {
  const started = performance.now();
  const reading = readSheets(grids, undecided);
  return { seconds: (performance.now() - started) / 1000, sheets: grids.length, reading };
}
