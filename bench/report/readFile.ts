import fs from "node:fs";
import { ReportError, exitCodes } from "./reportError";

/** The bytes of a file, or a ReportError that names it. */
export function readFile(full: string, name: string): Uint8Array {
  try {
    return fs.readFileSync(full);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new ReportError(exitCodes.unreadable, missing ? `Файл не найден: ${name}` : `Файл не читается: ${name}`, { cause: error });
  }
}
