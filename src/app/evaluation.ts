import type { Analysis } from "../domain/analysis/analysis";
import type { Dataset } from "../domain/assessment/dataset";
import type { Finding } from "../domain/findings/finding";
import type { Parameters } from "../domain/parameters/parameters";
import type { IgnoredSheet, RecognisedSheet } from "../reading/reading";
import type { KeptInputs, SourceFingerprint } from "../reports/reportInput";
import type { Generations } from "../workbook/generations/listGenerations";
import type { RefusedFile } from "./addFiles";

/** Everything that follows from the workbook as it stands: plain data for the faces, made anew by each run. */
export interface Evaluation {
  readonly dataset: Dataset;
  readonly parameters: Parameters;
  /** Null when nothing was recognised that could be analysed. */
  readonly analysis: Analysis | null;
  readonly findings: readonly Finding[];
  readonly recognised: readonly RecognisedSheet[];
  readonly ignored: readonly IgnoredSheet[];
  readonly refusedFiles: readonly RefusedFile[];
  /** The state of every sheet of this workbook that was read, by which «Расчёт» sees which of them has changed. */
  readonly sheetFingerprints: readonly SourceFingerprint[];
  /** What people typed on the generated sheets. */
  readonly kept: KeptInputs;
  /** Names of the generated sheets that stand in the workbook, and of those a step back would change. */
  readonly generations: Generations;
  /** Fingerprint of the user's sheets as they stand now. */
  readonly sources: string;
  /** What has changed since the generated sheets were made; neither while there are none. */
  readonly changedSince: { readonly sources: boolean; readonly parameters: boolean };
}
