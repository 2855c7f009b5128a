import fs from "node:fs";
import path from "node:path";

/** The folder whose node_modules hold office.js, looked for upwards: this file may stand in bench/node or in dist/bench/node. */
export function repositoryRoot(from = __dirname): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, "node_modules", "@microsoft", "office-js"))) return folder;
    if (path.dirname(folder) === folder) throw new Error(`No node_modules/@microsoft/office-js above ${from}: run npm ci first.`);
  }
}
