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
  // The whole dataset (src/reading/checks). `kind` and `subject` are keys of their catalogues; `grade` is 0 where the sheet names none
  /** The marks of a fact do not make up its participants. */
  marksNotParticipants: { severity: "error", params: ["kind", "subject", "year", "n", "sum"] },
  /** More low results than participants. */
  lowOverParticipants: { severity: "error", params: ["kind", "subject", "year", "n", "low"] },
  /** A mean outside its scale. `scale` = "mark" | "test" | "percent" | "primary". */
  meanOutsideScale: { severity: "error", params: ["kind", "subject", "year", "mean", "scale"] },
  /** More results than the roll (or the stated participants) of the same row. */
  participantsOverRoll: { severity: "warning", params: ["kind", "subject", "year", "n", "roll"] },
  /** Over the grades of a year more children sat than the school has by its passport. */
  participantsOverEnrolment: { severity: "warning", params: ["year", "participants", "enrolment", "grades"] },
  /** The enrolment changed within a year beyond what a school lives through. */
  enrolmentJump: { severity: "warning", params: ["year", "before", "now"] },
  /** The district has the procedure before and after this year, but not in it. */
  yearMissing: { severity: "warning", params: ["kind", "year"] },
  /** The school lacks `procedures` procedures of this kind and year that its neighbours have and that it has in `otherYear`; subject and grade are of the first. */
  schoolMissing: { severity: "info", params: ["kind", "subject", "grade", "year", "procedures", "otherYear"] },
  /** The index (0–100) changed against the district beyond chance. `change` = points against the district. */
  jumpBeyondChance: { severity: "warning", params: ["kind", "subject", "grade", "year", "n", "index", "before", "otherYear", "change"] },
  /** ВПР well above what the exam (`kind` = "oge" | "ege") confirms over fromYear…year. `gap` = points of the index. */
  vprAboveExam: { severity: "warning", params: ["kind", "fromYear", "year", "gap", "vprPupils", "examPupils"] },
  /** Primary points of ВПР peak where the mark `mark` begins: `below`, `at`, `above` = pupils with points − 1, points, points + 1; `expected` = at most, at the boundary. */
  boundaryPeak: {
    severity: "warning",
    params: ["kind", "subject", "grade", "year", "n", "mark", "points", "below", "at", "above", "expected"],
  },
  /** Nobody knows where the marks of this work begin: peaks are not looked for. `maximum` = greatest possible number of points. */
  boundariesUnknown: { severity: "info", params: ["kind", "subject", "grade", "year", "maximum"] },
  /** Marks of ВПР changed against the journal beyond the parameter. `share` = per cent of n changed, `lowered` and `raised` = pupils. */
  journalChanged: { severity: "warning", params: ["kind", "subject", "grade", "year", "n", "changed", "lowered", "raised", "share"] },
  /** The official list marks the school's results of the year as biased. */
  officialBiasMarker: { severity: "warning", params: ["year", "count"] },
  /** One cell was read as a result and as an indicator of ИСБШ: the context would explain the results by themselves. */
  variableFeedsBoth: { severity: "error", params: ["indicator", "kind", "subject", "grade", "year"] },
} as const satisfies Readonly<Record<string, FindingDefinition>>;

export type FindingCode = keyof typeof findingCodes;
export type FindingParams<C extends FindingCode> = Readonly<Record<(typeof findingCodes)[C]["params"][number], string | number>>;
