import type { CellValue, SheetGrid } from "../../src/reading/grid";
import type { Reading } from "../../src/reading/reading";
import { readSheets } from "../../src/reading/readSheets";
import { gridOf } from "./gridOf";

/** Three schools that nobody can mistake for each other. */
export const psyzh = "МБОУ СОШ №1 с. Псыж";
export const erken = "МБОУ СОШ №2 а. Эркен";
export const baltat = "МКОУ ООШ а. Балтат";

const short: Readonly<Record<string, string>> = { [psyzh]: "Псыж", [erken]: "Эркен", [baltat]: "Балтат" };

export const read = (...grids: readonly SheetGrid[]): Reading => readSheets(grids, { schoolNames: new Map() });

/** Reads one sheet written down as rows. */
export const readRows = (name: string, rows: readonly (readonly CellValue[])[], options: Parameters<typeof gridOf>[2] = {}): Reading =>
  read(gridOf(name, rows, options));

const schoolName = ({ dataset }: Reading, id: string): string => {
  const name = dataset.schools.find((school) => school.id === id)?.name ?? id;
  return short[name] ?? name;
};

/** Facts in one line each: «Псыж 2024 oge russian 9: n 20, marks 2/8/7/3, low 2, mean –». */
export function factLines(reading: Reading): string[] {
  return reading.dataset.facts.map(({ schoolId, year, kind, subject, grade, n, marks, low, mean }) => {
    const four = marks === null ? "–" : `${marks[2]}/${marks[3]}/${marks[4]}/${marks[5]}`;
    return `${schoolName(reading, schoolId)} ${year} ${kind} ${subject} ${grade ?? "–"}: n ${n}, marks ${four}, low ${low ?? "–"}, mean ${mean ?? "–"}`;
  });
}

/** Passports or staff in one line each. */
export function recordLines(
  reading: Reading,
  records: readonly { readonly schoolId: string; readonly year: number; readonly indicators: Readonly<Record<string, number>> }[],
): string[] {
  return records.map(
    ({ schoolId, year, indicators }) =>
      `${schoolName(reading, schoolId)} ${year}: ${Object.entries(indicators)
        .map(([key, value]) => `${key} ${value}`)
        .join(", ")}`,
  );
}

/** Findings as «code@address». */
export const findingPlaces = ({ findings }: Reading): string[] => findings.map(({ code, source }) => `${code}@${source?.address ?? ""}`);
