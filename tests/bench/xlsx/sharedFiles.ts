import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Folder with workbooks that are not part of the repository; tests that need it are skipped without it. */
const DATA = resolve(__dirname, "../../../../shared/data");

/** Workbooks of other programs and of three districts, by a readable name. */
export function sharedWorkbooks(): { name: string; read: () => Uint8Array }[] {
  if (!existsSync(DATA)) return [];
  const inFolder = (folder: string) =>
    readdirSync(join(DATA, folder))
      .filter((file) => /\.xls[xm]$/.test(file))
      .map((file) => join(folder, file));
  const districts = readdirSync(DATA)
    .filter((folder) => folder.startsWith("district-"))
    .map((folder) => join(folder, "workbook.xlsx"));
  return [...inFolder("torture"), ...inFolder("russian"), ...districts].map((file) => ({
    name: file,
    read: () => new Uint8Array(readFileSync(join(DATA, file))),
  }));
}
