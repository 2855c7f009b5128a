import type { ScoreScale } from "../../domain/assessment/fact";
import type { Finding } from "../../domain/findings/finding";
import type { SheetKind } from "../../reading/reading";
import { doubtWords } from "../../text/pane/doubtWords";
import { sheetKindName } from "../../text/names/sheetKindName";
import { scaleName } from "../../text/names/scaleName";
import { capitalise } from "../../text/typography/capitalise";
import { subjectName } from "../../text/names/subjectName";
import type { DoubtAlternative, DoubtAnswer } from "./doubt";

const scales: readonly ScoreScale[] = ["mark", "test", "percent", "primary"];
const kinds: readonly SheetKind[] = ["oge", "ege", "vpr", "regional", "internal", "niko", "ogeProtocol", "egeProtocol"];
const grades = [4, 5, 6, 7, 8, 10, 11];

type Params = Finding["params"];

const choice = (label: string, answer: DoubtAnswer, taken = false): DoubtAlternative => ({ label, answer, taken });
const list = (value: string | number | undefined, separator: string): string[] =>
  String(value ?? "")
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** A school's own spelling as an answer says: this is none of the schools you know. */
const schools = (spelling: string, known: readonly string[], taken: string | null): DoubtAlternative[] => [
  ...[...new Set(known)].map((name) => choice(name, { about: "school", spelling, school: name }, name === taken)),
  choice(doubtWords.ownSchool, { about: "school", spelling, school: spelling }, taken === spelling),
];

/**
 * The answers to a question, by the code of its finding; empty for a finding that is no question one can settle by a choice.
 *
 * @param years years met in the workbook, for a sheet that names none
 */
export function alternativesOf({ code, params }: Pick<Finding, "code" | "params">, years: readonly number[]): DoubtAlternative[] {
  const text = (key: string): string => String((params as Params)[key] ?? "");
  switch (code) {
    case "meanScaleUnknown":
      return scales.map((scale) => choice(capitalise(scaleName(scale)), { about: "scale", scale }));
    case "contextUnitAssumed":
      return (["pupils", "families", "parents"] as const).map((counted) =>
        choice(doubtWords.counted[counted], { about: "counted", counted }, counted === "pupils"),
      );
    case "languageUnqualified":
      return (["languageDifficulties", "otherLanguage"] as const).map((indicator) =>
        choice(doubtWords.language[indicator], { about: "language", indicator }, indicator === "otherLanguage"),
      );
    case "yearConflict":
      return list(params.years, ",").map((year) => choice(year, { about: "year", year: Number(year) }, year === text("taken")));
    case "yearUnknown":
      return years.map((year) => choice(String(year), { about: "year", year }));
    case "gradeUnknown":
      return grades.map((grade) => choice(doubtWords.grade(grade), { about: "grade", grade }));
    case "subjectUnknown":
      return ["russian", "mathematics"].map((subject) => choice(subjectName(subject), { about: "subject", subject }));
    case "mathematicsKindAssumed":
      return (["mathematicsProfile", "mathematicsBasic"] as const).map((subject) =>
        choice(subjectName(subject), { about: "mathematics", subject }, subject === text("taken")),
      );
    case "procedureUnknown":
      return kinds.map((kind) => choice(sheetKindName(kind), { about: "kind", kind }));
    case "schoolAmbiguous":
    case "schoolBranch":
      return schools(text("spelling"), list(params.candidates, ";"), code === "schoolBranch" ? text("spelling") : null);
    case "schoolNearMiss":
      return schools(text("spelling"), [text("candidate")], null);
    case "schoolSpellingGuessed":
    case "schoolByLegalForm":
    case "schoolRenamed":
      return schools(text("spelling"), [text("school")], text("school"));
    case "schoolCodeContradicts":
      return schools(text("spelling"), [text("byCode"), text("byName")], null);
    default:
      return [];
  }
}
