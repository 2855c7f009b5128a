import fs from "node:fs";
import path from "node:path";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import { sampleWorkbook } from "./sampleWorkbook";

/** Writes the sample workbook to the given path and answers it. */
export function writeSample(file: string): string {
  const { snapshot, side } = sampleWorkbook();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, saveWorkbook(null, snapshot, side));
  return file;
}
