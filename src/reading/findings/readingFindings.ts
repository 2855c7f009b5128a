import type { Severity } from "../../domain/findings/finding";

/**
 * Every finding the reading of tables can make, with its default severity. `src/text/findings` has a text for each.
 * error: a number stays out of the facts · warning: a question to a person · info: for the record.
 */
export const readingFindings = {
  /** A figure that a fact needs cannot be read. params: text (as it stands, "" for a blank cell), role. */
  cellUnreadable: "error",
  /** The same, but nothing is lost: the fact stands on its other cells. params: text, role. */
  cellUnreadableSpare: "info",
  /** A column of figures is headed and wholly blank. params: role. */
  columnBlank: "info",
  /** A date stands where a number was expected («1/2» turned into a date). params: text, role. */
  dateInsteadOfNumber: "error",
  /** A number below 0 or otherwise impossible in its column. params: value, role. */
  figureImpossible: "error",
  /** A count that is not whole. params: value, role. */
  countNotWhole: "error",
  /** Letters were read as digits («1O» → 10). params: text, value. */
  lettersAsDigits: "warning",
  /** A footnote stands at the number. params: text, value. */
  footnoteMark: "info",
  /** The cell is struck through; its number is used. params: text. */
  cellStruckThrough: "warning",
  /** The whole row is struck through: it was left out. params: label. */
  rowStruckThrough: "warning",
  /** Rows hidden by the user were read. params: rows. */
  hiddenRows: "info",
  /** The sheet itself is hidden; it was read. params: none. */
  hiddenSheet: "info",
  /** A table or columns of a trial, a forecast, a target or a retake: not read. params: none. */
  rehearsalLeftOut: "info",
  /** n was found as the sum of the marks. params: n. */
  nFromMarks: "warning",
  /** Only the roll stands in the sheet; n agrees with the marks. params: n. */
  nFromRoll: "info",
  /** One unreadable mark was found from n, the other marks and the mean or the shares. params: mark, value. */
  markRestored: "warning",
  /** The low count was restored from its share. params: value, share. */
  lowFromShare: "info",
  /** The four counts do not give n; marks stay out. params: n, sum. */
  marksDoNotSum: "error",
  /** Per cents do not fit the number of participants; marks stay out. params: n, reason, shares. */
  sharesDoNotFit: "error",
  /** Per cents and fractions are mixed in the row; the only way to read them that gives n was taken. params: none. */
  sharesMixed: "warning",
  /** The figures of a column deny the unit of its heading: people under «%», shares under «чел.». params: role, taken ("count" | "share"). */
  unitContradictsHeading: "warning",
  /** The share of a category of a passport contradicts its number. params: indicator, value, share, expected. */
  contextShareDisagrees: "warning",
  /** A share contradicts the counts beside it. params: role, share, expected, other (address). */
  shareDisagrees: "warning",
  /** The mean contradicts the marks; it stays out. params: mean, expected. */
  meanDisagrees: "warning",
  /** A mean that its column's scale does not know (0 among marks 2–5); it stays out. params: mean, scale. */
  meanOutOfScale: "warning",
  /** The low count contradicts its share or is above n; it stays out. params: low, n, share. */
  lowDisagrees: "error",
  /** n cannot be told: the row is out of the facts. params: kind, subject. */
  participantsMissing: "error",
  /** Columns of figures whose headings are not known: not used. params: text (headings), count (of such columns). */
  columnsNotUsed: "info",
  /** The same columns stand again under headings that no word explains, though the title names the subject: not read. params: text (the headings). */
  groupsUnclear: "error",
  /** Scale of a column of means cannot be told. params: minimum, maximum. */
  meanScaleUnknown: "warning",
  /** The same fact stands twice and agrees; it was taken once. params: other (sheet!address), otherFile, count (facts of this pair of sheets). */
  duplicateSame: "info",
  /** The same fact stands twice and differs. params: other, otherFile, field, kept, dropped, rule (rank that won, or "first"). */
  duplicateDiffers: "warning",
  /** A field was taken from another place that holds the same fact. params: other, otherFile, field. */
  fieldFromOther: "info",
  /** The total differs from the sum over the schools. params: role, total, sum. */
  totalDisagrees: "warning",
  /** The row of the wider population counts other schools than the sheet lists. params: stated, listed. */
  schoolsCountDisagrees: "info",
  /** A row with figures names no school. params: label. */
  rowWithoutSchool: "warning",
  /** A name could not be tied to one school: the row is out of the facts. params: name. */
  schoolUnknown: "error",
  /** No heading names the schools; they were told by the content of a column. params: column. */
  schoolColumnByContent: "warning",
  /** The procedure is not named anywhere. params: none. */
  procedureUnknown: "warning",
  /** No word names the procedure; logins of ФИС ОКО beside grade, subject and marks say that it is ВПР. params: none. */
  procedureAssumed: "warning",
  /** The year is not named anywhere. params: kind. */
  yearUnknown: "warning",
  /** Title, sheet and file name different years; the nearest was taken. params: years, taken. */
  yearConflict: "warning",
  /** The subject is not named anywhere. params: kind. */
  subjectUnknown: "warning",
  /** The grade of ВПР is not named anywhere. params: subject. */
  gradeUnknown: "warning",
  /** The row of a pupil stands twice with the same result: counted once. params: none. */
  pupilRepeated: "warning",
  /** The row of a pupil stands twice with different results: the first is counted. params: none. */
  pupilTwice: "warning",
  /** A pupil's score cannot be read; the mean of the school in this subject stays out. params: subject. */
  scoreUnreadable: "warning",
  /** A pupil's result cannot be told at all: the school's fact from the protocol is incomplete. params: subject. */
  resultUnreadable: "error",
  /** «Зачёт» contradicts the certificate minimum. params: score, minimum. */
  resultAgainstMinimum: "warning",
  /** Math of an ЕГЭ sheet does not say базовая or профильная; told by the scores. params: taken. */
  mathematicsKindAssumed: "warning",
  /** A column of per cents was turned into people by the number of all. params: role. */
  countsFromShares: "info",
  /** A per cent of a passport that gives no whole people: it is used as the per cent it is. params: role, share. */
  shareKept: "info",
  /** A per cent that gives no whole people: it stays out. params: role, share. */
  shareWithoutCount: "warning",
  /** A category of a social passport exceeds the enrolment; it stays out. params: indicator, value, enrolment. */
  contextOverEnrolment: "error",
  /** «Русский язык не родной» without a word on difficulties: of weight 0 in ИСБШ until a person says otherwise. params: none. */
  languageUnqualified: "info",
  /** Families or parents may be counted: the share is of the enrolment until the user says otherwise. params: indicator. */
  contextUnitAssumed: "info",
  /** A category of teachers exceeds their number; it stays out. params: indicator, value, teachers. */
  staffOverTeachers: "error",
  /** Lowered, confirmed and raised marks do not make up the participants: the row is left out. params: subject, n ("" where not told). */
  journalDoesNotSum: "error",
  /** Pupils by primary points do not make up the participants: the row is left out. params: subject, n ("" where not told). */
  pointsDoNotSum: "error",
  /** The table was read as a person said. params: savedOn (date), sheet (where it was said). */
  mappingApplied: "info",
  /** A person said that this table is not to be read. params: savedOn (date), sheet (where it was said). */
  tableSkipped: "info",
  /** What a person said about this sheet cannot be applied: its headings are others now. params: savedOn (date), missing (headings, "" for none). */
  mappingUnfit: "warning",
  /** Winners and prize-winners exceed the participants. params: participants, winners, prizes. */
  olympiadOverParticipants: "warning",
  /** A cell of a register holds no date that exists or that could be told. params: text, role, why ("impossible" | "noYear" | "unknown"). */
  registerDateUnreadable: "warning",
  /** Words of a status that say neither done nor not done. params: text. */
  registerStatusUnknown: "warning",
  /** A yes or no of a register cannot be read. params: text, role. */
  registerFlagUnknown: "warning",
  /** A measure without a term that names a day. params: title, text (what stands there, "" for a blank cell). */
  listingWithoutYear: "warning",
  distancesDisagree: "warning",
  measureWithoutTerm: "warning",
  /** A measure done before it began. params: done, start (ISO dates). */
  measureDoneBeforeStart: "warning",
  /** A date of completion beside a status that says otherwise. params: done (ISO date), status ("planned" | "cancelled"). */
  measureStatusContradicts: "warning",
  /** A contract ends before it is signed. params: signed, until (ISO dates). */
  contractEndsBeforeStart: "warning",
  /** Two rows answer differently about the programme of one school. params: field, kept, dropped ("yes" | "no" for a flag), other (sheet!address), otherFile. */
  programmeAnswersDiffer: "warning",
  /** An expert's mark above the greatest possible: left out. params: criterion, mark, maximum. */
  expertMarkOverMaximum: "error",
  /** A register names a school that nothing else names: its row is left out. params: spelling. */
  registerSchoolUnknown: "error",
  /** A name in a register fits several schools: its row is left out. params: spelling, candidates. */
  registerSchoolAmbiguous: "error",
  /** A name in a register was read in spite of slips: please confirm. params: spelling, school. */
  registerSchoolGuessed: "warning",
  /** A share above 100 % in a register: left out. params: value, role. */
  registerShareImpossible: "error",
  /** The kind of a union (сообщество or методическое объединение) cannot be told. params: text. */
  membershipKindUnknown: "warning",
  /** A heading of the management cycle that is none of the eight: its positions are left out. params: text. */
  actHeadingUnknown: "warning",
  /** A block of a survey counts favourable answers: not taken for risk, left out. params: block. */
  surveyNotRisk: "warning",
  /** A block of a survey says neither heads nor share: left out. params: block. */
  surveyUnitUnknown: "warning",
  /** Heads of a survey without the number of those asked: left out. params: block. */
  surveyAskedMissing: "error",
  /** The level of tasks of ВПР is not told: they enter no rule on basic tasks. params: count. */
  taskLevelUnknown: "info",
  /** A row of a register is for «ШНОР» without names. params: text. */
  registerSelectedSchools: "warning",
} as const satisfies Readonly<Record<string, Severity>>;

export type ReadingFindingCode = keyof typeof readingFindings;
