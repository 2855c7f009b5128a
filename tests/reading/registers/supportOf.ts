import type { SupportRecords } from "../../../src/domain/support/supportRecords";
import type { CellValue, SheetGrid } from "../../../src/reading/grid";
import type { Reading } from "../../../src/reading/reading";
import { gridOf } from "../gridOf";
import { baltat, erken, psyzh, read } from "../readings";

/** The registry of three schools that every register of these tests speaks of: s1 Псыж, s2 Эркен, s3 Балтат. */
export const registry: SheetGrid = gridOf("Реестр ОО", [
  ["Код ОО", "Наименование ОО", "Тип"],
  ["905001", psyzh, "СОШ"],
  ["905002", erken, "СОШ"],
  ["905003", baltat, "ООШ"],
]);

/** Reads one register beside the registry. */
export function readRegister(name: string, rows: readonly (readonly CellValue[])[], options: Parameters<typeof gridOf>[2] = {}): Reading {
  return read(registry, gridOf(name, rows, options));
}

/** What the register told; throws where nothing was read, so that no test passes on nothing. */
export function supportOf({ dataset, ignored }: Reading): SupportRecords {
  if (dataset.support === undefined) throw new Error(`No register was read: ${JSON.stringify(ignored)}`);
  return dataset.support;
}

/** Findings of the register as «code@address», those of schools left out. */
export const questions = (reading: Reading): string[] =>
  reading.findings
    .filter(({ source }) => source !== null && source.sheet !== "Реестр ОО")
    .map(({ code, source }) => `${code}@${source?.address ?? ""}`);
