import fs from "node:fs";
import path from "node:path";
import { ReportError, exitCodes } from "./reportError";

const readable = /\.(xlsx|xls|csv)$/i;

export interface SourceFile {
  /** As it is told to the user and kept in sources: relative to the folder the command was called in. */
  readonly name: string;
  readonly path: string;
}

/**
 * The further sources: files as given, folders with everything readable in them, in the order of their names.
 * Temporary files of an open Excel («~$…») and files of other kinds inside folders are passed over.
 */
export function collectSources(places: readonly string[], folder: string): SourceFile[] {
  const found = places.flatMap((place) => {
    const full = path.resolve(folder, place);
    const stat = fs.statSync(full, { throwIfNoEntry: false });
    if (!stat) throw new ReportError(exitCodes.unreadable, `Файл не найден: ${place}`);
    if (!stat.isDirectory()) return [full];
    return fs
      .readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && readable.test(entry.name) && !entry.name.startsWith("~$"))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort((one, other) => one.localeCompare(other, "ru", { numeric: true }));
  });
  return [...new Set(found)].map((full) => ({ path: full, name: path.relative(folder, full) }));
}
