import type { SourceFingerprint } from "../reports/reportInput";
import { fingerprint } from "./fingerprint";

/**
 * The state of all sheets a run is made from, as one short text: another number in one cell, another name of a sheet, a sheet more or less
 * makes another text. It is made of the fingerprints that «Расчёт» compares, so the two agree. Sheets may stand in any order.
 *
 * @param sheets see `sheetFingerprints`; of none the text is that of nothing
 */
export function sourcesFingerprint(sheets: readonly SourceFingerprint[]): string {
  return fingerprint(sheets.map(({ sheet, fingerprint: state }) => `${sheet}\n${state}\n`).sort());
}
