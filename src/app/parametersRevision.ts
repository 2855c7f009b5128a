import type { Parameters } from "../domain/parameters/parameters";
import type { ParametersRevision } from "../workbook/sheets/sheetMark";

/**
 * Revision of the parameters (редакция параметров) for a run: 1 at the first, one more whenever the values differ from those of
 * the run before. The values themselves are told by a fingerprint, so the sheet need not hold them twice.
 */
export function parametersRevision(parameters: Parameters, last: ParametersRevision | null): ParametersRevision {
  const fingerprint = fnv1a(JSON.stringify(parameters));
  if (last?.fingerprint === fingerprint) return last;
  return { number: (last?.number ?? 0) + 1, fingerprint };
}

/** FNV-1a, 32 bits, in hexadecimal: tells two texts apart, guards nothing. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
