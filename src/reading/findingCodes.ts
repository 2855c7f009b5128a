import type { Severity } from "../domain/findings/finding";

export interface FindingDefinition {
  readonly severity: Severity;
  /** Names of the params a finding of this code carries; nothing else may be in them. */
  readonly params: readonly string[];
}

/**
 * Every finding the reading can make: severity and params. The Russian text of each stands in `src/text/findings` under the same
 * key. `rows` counts the rows a finding stands for; `spelling` is the cell's own text.
 */
export const findingCodes = {
  // Schools
  /** The spelling fits several schools («СОШ №5» with two of that number): its rows are not read. `candidates` = names joined by "; ". */
  schoolAmbiguous: { severity: "error", params: ["spelling", "candidates", "rows"] },
  /** Almost a known school, but for what sets schools apart; asked, its rows are not read. `difference` = "number" | "type" | "settlement" | "patron" | "words" | "sameSheet". */
  schoolNearMiss: { severity: "error", params: ["spelling", "candidate", "difference", "rows"] },
  /** The row's code or login is one school's, its name another's: not read. */
  schoolCodeContradicts: { severity: "error", params: ["spelling", "code", "byCode", "byName", "rows"] },
  /** A row with a code or login only, which no known school has: not read. */
  schoolCodeUnknown: { severity: "error", params: ["code", "rows"] },
  /** The text in the school's place names no school that could be told: not read. */
  schoolUnreadable: { severity: "error", params: ["spelling", "rows"] },
  /** Two rows of the registry that nothing tells apart but their codes. */
  schoolsIndistinguishable: { severity: "error", params: ["first", "second", "rows"] },
  /** One code or login stands beside two different schools in the registry. */
  schoolCodeShared: { severity: "error", params: ["code", "first", "second", "rows"] },
  /** Read as a known school in spite of slips of the keyboard or a part that the registry lacks: please confirm. */
  schoolSpellingGuessed: { severity: "warning", params: ["spelling", "school", "rows"] },
  /** Of several schools the one with the same legal form was taken: please confirm. */
  schoolByLegalForm: { severity: "warning", params: ["spelling", "school", "rows"] },
  /** Met in the data only: taken as a school of its own. */
  schoolNotInRegistry: { severity: "warning", params: ["spelling", "rows"] },
  /** The code is a known school's, the name is nobody's: taken for its former or new name. */
  schoolRenamed: { severity: "warning", params: ["spelling", "code", "school", "rows"] },
  /** The name is a known school's, the login is nobody's (a slip in it): the name decided. */
  schoolLoginUnknown: { severity: "warning", params: ["spelling", "code", "school", "rows"] },
  /** A branch (филиал): kept apart from its head school until a person decides. */
  schoolBranch: { severity: "warning", params: ["spelling", "candidates", "rows"] },
  /** The name says that the school is closed or was joined to another. */
  schoolClosed: { severity: "info", params: ["spelling", "rows"] },
  /** The same school stands twice in the registry. */
  schoolRegistryDuplicate: { severity: "info", params: ["spelling", "school", "rows"] },
  /** A decision of the user names a school that is nowhere else: taken as a school of its own. */
  schoolDecisionNew: { severity: "info", params: ["spelling", "school", "rows"] },
} as const satisfies Readonly<Record<string, FindingDefinition>>;

export type FindingCode = keyof typeof findingCodes;
export type FindingParams<C extends FindingCode> = Readonly<Record<(typeof findingCodes)[C]["params"][number], string | number>>;
