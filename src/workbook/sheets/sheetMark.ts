import type { SheetKey } from "../../reports/sheetModel";
import type { InputMemory } from "../inputs/inputMemory";

/**
 * building: being written, not yet shown to anyone · current: the sheets the user works with ·
 * previous: the run before, kept very hidden so that it can be brought back.
 */
export type SheetState = "building" | "current" | "previous";

/** A defined name that belongs to a generated sheet, so that it goes and comes back with it. */
export interface NameMemory {
  readonly name: string;
  /** A1 address on the sheet. */
  readonly address: string;
}

/** Revision of the parameters a run used, with the fingerprint of their values. */
export interface ParametersRevision {
  readonly number: number;
  readonly fingerprint: string;
}

/** The mark by which a generated sheet is known: stored with the sheet itself, so it survives renaming, moving and saving. */
export interface SheetMark {
  readonly key: SheetKey;
  /** The name the sheet was shown under; a temporary name must not replace it. */
  readonly name: string;
  /** Identity of the run, sortable by time: "20260301T101500.250". */
  readonly generation: string;
  readonly state: SheetState;
  readonly revision: ParametersRevision;
  readonly inputs: readonly InputMemory[];
  readonly names: readonly NameMemory[];
  /** Fingerprint of the sheets the run read: when it differs from what stands there now, the data have changed since. */
  readonly sources?: string;
  /** Column widths as designed, in characters: a column that stands otherwise now was drawn so by a person. */
  readonly widths?: readonly number[];
  /** The run that put this sheet away; only on a sheet of the state "previous". */
  readonly replacedBy?: string | undefined;
  /**
   * The last run was of chosen sheets, and wrote this sheet ("current") or put it away ("previous"): it can be taken back by itself, and
   * the version before the last whole run is still kept beneath it. The next run takes this off.
   */
  readonly chosen?: boolean | undefined;
}

const format = 1;

/** The mark as one line of text: what the custom property of the sheet holds. */
export function serialiseMark(mark: SheetMark): string {
  return JSON.stringify({ format, ...mark });
}

/**
 * The mark behind a text; null when the text is not one of ours. "later": a version of the add-in wrote it that knows more than this
 * one; such a sheet is left alone, and not read as data either.
 */
export function parseMark(text: string): SheetMark | "later" | null {
  try {
    const { format: found, ...mark } = JSON.parse(text) as SheetMark & { format: unknown };
    if (found === format) return mark;
    return typeof found === "number" && found > format ? "later" : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
