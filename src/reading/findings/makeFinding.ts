import type { CellSource } from "../../domain/assessment/cellSource";
import type { Finding } from "../../domain/findings/finding";
import type { ReadingFindingCode } from "./readingFindings";
import { readingFindings } from "./readingFindings";

/** A finding with the severity of its code. The school is not known yet while a sheet is read: see bindSchools. */
export function makeFinding(code: ReadingFindingCode, source: CellSource | null, params: Finding["params"] = {}): Finding {
  return { severity: readingFindings[code], code, params, source, schoolId: null };
}
