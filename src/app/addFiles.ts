import type { SheetGrid } from "../reading/grid";
import { nextTurn } from "./nextTurn";

export interface FurtherFile {
  /** With its folder where known. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RefusedFile {
  readonly name: string;
  /** Why: a code of `FileError`. */
  readonly code: string;
}

export interface FurtherSources {
  readonly grids: readonly SheetGrid[];
  readonly refused: readonly RefusedFile[];
}

/**
 * Reads further files (.xlsx, .xls, .csv) beside the workbook. A file that cannot be read is refused by name and reason; the
 * others are read all the same. The reader of files is loaded when it is needed first.
 */
export async function addFiles(
  files: readonly FurtherFile[],
  options: { readonly signal?: AbortSignal; readonly onFile?: (done: number, total: number, name: string) => void } = {},
): Promise<FurtherSources> {
  const grids: SheetGrid[] = [];
  const refused: RefusedFile[] = [];
  if (files.length === 0) return { grids, refused };
  const [{ readFileGrids }, { FileError }] = await Promise.all([
    import("../reading/files/readFileGrids"),
    import("../reading/files/fileError"),
  ]);
  for (const [index, { name, bytes }] of files.entries()) {
    options.signal?.throwIfAborted();
    options.onFile?.(index, files.length, name);
    await nextTurn();
    try {
      grids.push(...readFileGrids(name, bytes));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      refused.push({ name, code: error.code });
    }
  }
  return { grids, refused };
}
