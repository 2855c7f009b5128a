import type { Parameters } from "../domain/parameters/parameters";
import type { ParametersRevision } from "../workbook/sheets/sheetMark";
import { fingerprint } from "./fingerprint";

/**
 * Revision of the parameters (редакция параметров) for a run: 1 at the first, one more whenever the values differ from those of
 * the run before. The values themselves are told by a fingerprint, so the sheet need not hold them twice.
 */
export function parametersRevision(parameters: Parameters, last: ParametersRevision | null): ParametersRevision {
  const print = fingerprint([JSON.stringify(parameters)]);
  if (last?.fingerprint === print) return last;
  return { number: (last?.number ?? 0) + 1, fingerprint: print };
}
