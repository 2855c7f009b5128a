import type { PlainSheet } from "./plainSheet";
import { sampleResults } from "./sampleResults";
import { aboutSheet } from "./sheets/about";
import { olympiadSheets, passportSheets, regionalSheet, staffSheets } from "./sheets/conditions";
import { egeSheets, ogeSheets } from "./sheets/exams";
import { registerSheets } from "./sheets/registers";
import { registrySheet } from "./sheets/registry";
import { vprBaseSheet, vprJournalSheet, vprStatisticsSheets } from "./sheets/vpr";
import { spoil } from "./spoil";

/** Every sheet of the sample workbook, in tab order. */
export function sampleSheets(): PlainSheet[] {
  const results = sampleResults();
  return spoil([
    aboutSheet(),
    registrySheet(),
    ...ogeSheets(results),
    ...egeSheets(results),
    vprBaseSheet(results),
    ...vprStatisticsSheets(results),
    vprJournalSheet(results),
    regionalSheet(results),
    ...olympiadSheets(results),
    ...passportSheets(results),
    ...staffSheets(results),
    ...registerSheets(),
  ]);
}
