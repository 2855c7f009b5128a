import type { FederalEvidence } from "../../domain/analysis/analysis";
import { lowCount } from "../../domain/assessment/lowCount";
import type { Fact } from "../../domain/assessment/fact";
import { procedureName } from "../../text/names/procedureName";
import { placeText } from "../../text/pane/placeText";
import { schoolWords } from "../../text/pane/schoolWords";
import { shareText } from "../../text/prose/shareText";
import { formatShortest } from "../../text/typography/formatShortest";
import type { ResultView } from "./schoolView";

const kinds: readonly Fact["kind"][] = ["oge", "ege", "vpr", "niko", "regional", "internal"];

/** Procedures that decided, the last year first: share of low results, hidden behind fewer pupils than may be shown. */
export function evidenceViews(evidence: readonly FederalEvidence[], shownPupils: number): ResultView[] {
  return [...evidence]
    .sort((a, b) => b.year - a.year || b.share - a.share)
    .map((one) => ({
      id: [one.kind, one.subject, one.grade, one.year].join("|"),
      title: schoolWords.evidenceTitle(procedureName(one), one.year),
      value: shareText(one.low, one.n, shownPupils),
      source: one.source,
      place: placeText(one.source),
    }));
}

/** Results of one year: low results where they are known, else the mean, else how many took part. */
export function resultViews(facts: readonly Fact[], shownPupils: number): ResultView[] {
  return [...facts]
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.grade ?? 0) - (b.grade ?? 0))
    .map((fact, index) => ({
      id: String(index),
      title: procedureName(fact),
      value: resultValue(fact, shownPupils),
      source: fact.source,
      place: placeText(fact.source),
    }));
}

function resultValue(fact: Fact, shownPupils: number): string {
  const low = lowCount(fact);
  const pupils = schoolWords.years.pupils(fact.n);
  if (low !== null || fact.n < shownPupils) return shareText(low ?? 0, fact.n, shownPupils);
  return fact.mean === null ? pupils : schoolWords.years.mean(formatShortest(fact.mean, 2), pupils);
}
