import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { repositoryRoot } from "../../../bench/node/repositoryRoot";

/** Files of office.js that the web client loads. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "ru-ru/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/** =ШНОР.ДОЛЯ(1;4) = 0,25 */
const share = {
  id: "SHARE",
  name: "ДОЛЯ",
  parameters: [
    { name: "часть", dimensionality: "scalar" },
    { name: "целое", dimensionality: "scalar" },
  ],
};

/** A folder with a tiny add-in in the place of ours: what the bench itself does shows best with an add-in that does nothing. */
export function probeAddin(): string {
  const root = repositoryRoot();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "opora-probe-"));
  fs.cpSync(path.join(__dirname, "probe"), folder, { recursive: true });
  fs.copyFileSync(path.join(root, "manifest.xml"), path.join(folder, "manifest.xml"));
  fs.cpSync(path.join(root, "assets", "icons"), path.join(folder, "icons"), { recursive: true });
  for (const file of officeFiles)
    fs.cpSync(path.join(root, "node_modules/@microsoft/office-js/dist", file), path.join(folder, "office", file));
  fs.writeFileSync(path.join(folder, "functions.json"), JSON.stringify({ functions: [share] }));
  return folder;
}
