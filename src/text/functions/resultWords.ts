import { contextIndicators } from "../../domain/assessment/context";
import type { ContextIndicator } from "../../domain/assessment/context";
import type { ProcedureKind, ScoreScale } from "../../domain/assessment/fact";
import type { SchoolLevel } from "../../domain/assessment/school";
import { subjectCatalogue } from "../../domain/assessment/subjectCatalogue";
import { contextIndicatorName } from "../names/contextIndicatorName";
import { kindName } from "../names/kindName";
import { levelName } from "../names/levelName";
import { subjectName } from "../names/subjectName";
import { dataWords } from "../sheets/dataWords";
import { wordKey } from "./wordKey";

/** What a row of a table of results may tell of, besides a procedure. */
export type OtherKind = keyof typeof dataWords.kinds;

const procedures: readonly ProcedureKind[] = ["ege", "oge", "vpr", "niko", "regional", "internal"];
const kinds: ReadonlyMap<string, ProcedureKind | OtherKind> = new Map<string, ProcedureKind | OtherKind>([
  ...procedures.map((kind) => [wordKey(kindName(kind)), kind] as const),
  ["региональный мониторинг", "regional"],
  ["социальный паспорт", "passport"],
  ...(Object.keys(dataWords.kinds) as OtherKind[]).map((kind) => [wordKey(dataWords.kinds[kind]), kind] as const),
]);
const subjects: ReadonlyMap<string, string> = new Map([
  ...subjectCatalogue.map((subject) => [wordKey(subjectName(subject)), subject] as const),
  ["математика профильная", "mathematicsProfile"],
  ["математика базовая", "mathematicsBasic"],
]);
const indicatorKeys: ReadonlyMap<string, ContextIndicator> = new Map(
  contextIndicators.flatMap((indicator) => [
    [wordKey(contextIndicatorName(indicator, "short")), indicator] as const,
    [wordKey(contextIndicatorName(indicator)), indicator] as const,
  ]),
);
const scales = new Map((Object.keys(dataWords.scales) as ScoreScale[]).map((scale) => [wordKey(dataWords.scales[scale]), scale]));
const levels = new Map((["primary", "basic", "secondary"] as const).map((level) => [wordKey(levelName(level)), level]));

/** Words of the sheets «Данные» and «Школы» back to what they mean; null for other words. The way back of `src/text/names`. */
export const resultWords = {
  /** resultWords.kind("ОГЭ") // "oge" */
  kind: (words: string): ProcedureKind | OtherKind | null => kinds.get(wordKey(words)) ?? null,
  /** A subject outside the catalogue is its own heading, as in the reading. */
  subject: (words: string): string => subjects.get(wordKey(words)) ?? words,
  indicator: (words: string): ContextIndicator | null => indicatorKeys.get(wordKey(words)) ?? null,
  scale: (words: string): ScoreScale | null => scales.get(wordKey(words)) ?? null,
  level: (words: string): SchoolLevel | null => levels.get(wordKey(words)) ?? null,
} as const;
