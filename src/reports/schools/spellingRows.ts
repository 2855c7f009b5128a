import { findingText } from "../../text/findings/findingText";
import { schoolsWords as words } from "../../text/sheets/schoolsWords";
import { inputNames } from "../inputs/inputNames";
import { keptText } from "../inputs/keptText";
import type { ReportInput } from "../reportInput";

/** A spelling a person has to decide about, or has decided about on an earlier run. */
export interface SpellingRow {
  readonly spelling: string;
  /** Why it stands here. */
  readonly reason: string;
  /** The school a person named; null while nobody did. */
  readonly school: string | null;
}

const codes: ReadonlySet<string> = new Set([
  "schoolUnknown",
  "schoolAmbiguous",
  "schoolNearMiss",
  "schoolCodeContradicts",
  "schoolUnreadable",
  "schoolSpellingGuessed",
  "schoolByLegalForm",
  "schoolRenamed",
  "schoolBranch",
]);

/**
 * Spellings to be decided: those the reader asked about, each once, then earlier decisions, which must not get lost.
 * Spellings in `shown` have a row of their own already.
 */
export function spellingRows({ findings, kept }: ReportInput, shown: ReadonlySet<string>): SpellingRow[] {
  const rows = new Map<string, SpellingRow>();
  for (const finding of findings) {
    const spelling = String(finding.params.spelling ?? finding.params.name ?? "").trim();
    if (!codes.has(finding.code) || spelling === "" || shown.has(spelling) || rows.has(spelling)) continue;
    const school = keptText(kept, inputNames.schoolNames, spelling, "school");
    rows.set(spelling, { spelling, reason: `${findingText(finding).message}.`, school });
  }
  for (const spelling of kept.get(inputNames.schoolNames)?.keys() ?? []) {
    const school = keptText(kept, inputNames.schoolNames, spelling, "school");
    if (school === null || shown.has(spelling) || rows.has(spelling)) continue;
    rows.set(spelling, { spelling, reason: words.decided, school });
  }
  return [...rows.values()];
}
