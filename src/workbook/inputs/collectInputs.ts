import type { SheetGrid } from "../../reading/grid";
import type { ParametersRevision, SheetMark } from "../sheets/sheetMark";
import { findInputs } from "./findInputs";
import type { InputEntries } from "./findInputs";

/** A row of an input range that is gone from the sheet. */
export interface LostRow {
  readonly sheet: string;
  readonly input: string;
  readonly rowKey: string;
}

export interface KeptEntries {
  /** By the name of the input range. */
  readonly inputs: ReadonlyMap<string, InputEntries>;
  readonly lost: readonly LostRow[];
  /** Revision of the parameters of the last run; null before the first. */
  readonly revision: ParametersRevision | null;
}

/** Gathers the entries of all generated sheets. */
export function collectInputs(sheets: readonly { readonly mark: SheetMark; readonly grid: SheetGrid }[]): KeptEntries {
  const inputs = new Map<string, InputEntries>();
  const lost: LostRow[] = [];
  for (const { mark, grid } of sheets) {
    const all = mark.inputs.map((memory) => ({ memory, found: findInputs(memory, grid) }));
    // Where no row of any open range is known, the marks of the rows went and not the rows: that is a loss to be told.
    const marked = all.some(({ memory, found }) => memory.open === true && found.lostRows.length < memory.rowKeys.length);
    for (const { memory, found } of all) {
      inputs.set(memory.name, found.entries);
      if (memory.open === true && marked) {
        inputs.set(`${memory.name}.removed`, new Map(found.lostRows.map((rowKey) => [rowKey, new Map([["removed", true]])])));
        continue;
      }
      lost.push(...found.lostRows.map((rowKey) => ({ sheet: grid.name, input: memory.name, rowKey })));
    }
  }
  const newest = [...sheets].sort((one, other) => (one.mark.generation < other.mark.generation ? 1 : -1))[0];
  return { inputs, lost, revision: newest?.mark.revision ?? null };
}
