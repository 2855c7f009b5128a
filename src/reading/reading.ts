import type { Dataset } from "../domain/assessment/dataset";
import type { CertificateMinima } from "../domain/parameters/definitions/certificateMinimumParameters";
import type { Finding } from "../domain/findings/finding";
import type { RegisterKind } from "../domain/support/registerKind";
import type { SheetMapping } from "./mapping/mapping";

/** What a sheet was taken for. */
export type SheetKind =
  | "registry"
  | "vpr"
  | "vprJournal"
  | "vprTasks"
  | "vprOutcomes"
  | "vprPoints"
  | "vprBase"
  | "vprIndividual"
  | "biasMarkers"
  | "oge"
  | "ogeProtocol"
  | "ege"
  | "egeProtocol"
  | "niko"
  | "regional"
  | "internal"
  | "olympiad"
  | "socialPassport"
  | "staff"
  | "diagnostics"
  | "survey"
  | "resources"
  | "register";

export interface RecognisedSheet {
  readonly file: string | null;
  readonly sheet: string;
  readonly kind: SheetKind;
  readonly year: number | null;
  readonly subject: string | null;
  readonly grade: number | null;
  /** School rows read. */
  readonly rows: number;
  /** sure, or read with a question that stands in the findings. */
  readonly confidence: "sure" | "doubt";
  /** Which register of the work it is; left out for every other kind. */
  readonly register?: RegisterKind;
}

export interface IgnoredSheet {
  readonly file: string | null;
  readonly sheet: string;
  /** Key of `src/text/reading`: why the sheet was refused or passed over. */
  readonly reason: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The outcome of reading a whole set of sheets. */
export interface Reading {
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  readonly recognised: readonly RecognisedSheet[];
  readonly ignored: readonly IgnoredSheet[];
}

/** What a person confirmed earlier (kept on the sheet «Школы» and in «Параметры»), applied before anything is guessed. */
export interface ReadingDecisions {
  /** Spelling → canonical name chosen by the user. */
  readonly schoolNames: ReadonlyMap<string, string>;
  /** What people said about tables: how they are to be read, or that they are not. */
  readonly mappings?: readonly SheetMapping[];
  /** Certificate minima of ЕГЭ from «Параметры»; the usual ones unless told. */
  readonly minima?: CertificateMinima;
}

/** The decisions that bear on one sheet. */
export type SheetDecisions = Pick<ReadingDecisions, "mappings" | "minima">;
