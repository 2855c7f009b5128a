import type { Analysis } from "../domain/analysis/analysis";
import type { Dataset } from "../domain/assessment/dataset";
import type { Finding } from "../domain/findings/finding";
import type { Parameters } from "../domain/parameters/parameters";
import type { SchoolSensitivity } from "../domain/sensitivity/schoolSensitivity";
import type { CellValue } from "../reading/grid";
import type { IgnoredSheet, RecognisedSheet } from "../reading/reading";
import type { ModelRange } from "./sheetModel";

/** What people typed on the generated sheets: name of the input range → row key → column key → value; empty cells are absent. */
export type KeptInputs = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, CellValue>>>;

/**
 * Schools that get a page of «Паспорт школы»: all, ШНОР and the risk group, or those of the given keys (`schoolKeys`). Not ids:
 * these are numbers of one reading, and a sheet added meanwhile would give them to other schools.
 */
export type PassportChoice = "all" | "listed" | readonly string[];

/** What identifies a run on every sheet. */
export interface ReportStamp {
  readonly generatedAt: Date;
  /** Version of the add-in. */
  readonly version: string;
  /** Редакция параметров: how many times the values of the parameters have changed. */
  readonly parametersRevision: number;
}

/** The state of a part of a source sheet of this workbook when it was read. */
export interface SourceFingerprint {
  readonly sheet: string;
  /** The cells that a formula may watch: those read, and some rows and columns behind them; null: too many of them. */
  readonly range: ModelRange | null;
  /** Of the cells read (`cellsFingerprint`). */
  readonly fingerprint: string;
}

/** Everything the sheets are composed from. */
export interface ReportInput {
  readonly dataset: Dataset;
  readonly analysis: Analysis;
  readonly parameters: Parameters;
  readonly findings: readonly Finding[];
  readonly recognised: readonly RecognisedSheet[];
  readonly ignored: readonly IgnoredSheet[];
  /** Source sheets of this workbook; left out where nobody watches them. */
  readonly sheetFingerprints?: readonly SourceFingerprint[];
  readonly stamp: ReportStamp;
  readonly kept: KeptInputs;
  /** How firmly each school stands on the list; left out: not worked out. */
  readonly sensitivity?: readonly SchoolSensitivity[];
  /** Left out: as many as `passportSchools` says. */
  readonly passports?: PassportChoice;
}
