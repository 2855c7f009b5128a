import fs from "node:fs";
import { ReportError, exitCodes } from "./reportError";

/** The bytes of a file, or a ReportError that names it. */
export function readFile(full: string, name: string): Uint8Array {
  if (!fs.existsSync(full)) throw new ReportError(exitCodes.unreadable, `Файл не найден: ${name}`);
  try {
    return fs.readFileSync(full);
  } catch (error) {
    throw new ReportError(exitCodes.unreadable, `Файл не читается: ${name}`, { cause: error });
  }
}
