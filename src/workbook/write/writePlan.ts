import type { SheetKey, SheetModel } from "../../reports/sheetModel";
import type { SheetEntry } from "../sheets/sheetEntry";
import type { SheetMark } from "../sheets/sheetMark";

/** A sheet that is going to be written. */
export interface PlannedSheet {
  readonly model: SheetModel;
  /** The name it bears while it is written. */
  readonly temporary: string;
  /** The name it will be shown under. */
  readonly name: string;
  /** The mark it bears from its first moment, state "building". */
  readonly mark: SheetMark;
  /** The sheet of the run before that it replaces. */
  readonly former: SheetEntry | null;
}

export interface WritePlan {
  readonly generation: string;
  /** Only some sheets were asked for. */
  readonly chosenOnly: boolean;
  readonly sheets: readonly PlannedSheet[];
  readonly names: ReadonlyMap<SheetKey, string>;
  /** Sheets of the run before: put away as the previous generation. */
  readonly archive: readonly SheetEntry[];
  /** Sheets that were put away before and can be brought back no longer: deleted. */
  readonly discard: readonly SheetEntry[];
  /** Sheets that stay, written by a former run of chosen sheets: it can be taken back by itself no longer. */
  readonly settle: readonly SheetEntry[];
  /** Defined names of the run before, to be taken away. */
  readonly formerNames: readonly string[];
  /** Sheet the user is looking at, when it is one that is replaced. */
  readonly activeKey: SheetKey | null;
}
