import fs from "node:fs";
import path from "node:path";

/** The real path of a file, links followed; for a file that does not exist yet, through its folder. */
export function realPath(full: string): string {
  if (fs.existsSync(full)) return fs.realpathSync(full);
  const folder = path.dirname(full);
  return fs.existsSync(folder) ? path.join(fs.realpathSync(folder), path.basename(full)) : path.resolve(full);
}
