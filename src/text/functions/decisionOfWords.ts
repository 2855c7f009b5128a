import type { Decision } from "../../domain/analysis/analysis";
import { decisionText } from "../names/decisionText";
import { wordKey } from "./wordKey";

const decisions: readonly Decision[] = ["lowPerforming", "lowPerformingFederal", "atRisk", "insufficientData", "notApplicable", "noData"];
const byWords = new Map(decisions.map((decision) => [wordKey(decisionText(decision).name), decision]));

/** The decision that words name, with or without its sign; null for other words: decisionOfWords("▲ группа риска") // "atRisk". */
export function decisionOfWords(words: string): Decision | null {
  return byWords.get(wordKey(words)) ?? null;
}
