import { schoolDynamics } from "../../domain/monitoring/schoolDynamics";
import type { SchoolAnalysis, SocialIndexResult } from "../../domain/analysis/analysis";
import { whatWouldChange } from "../../domain/explanation/whatWouldChange";
import { comparisonLabel } from "../../text/names/comparisonLabel";
import { decisionText } from "../../text/names/decisionText";
import { socialIndexLevelText } from "../../text/names/socialIndexLevelText";
import { schoolWords } from "../../text/pane/schoolWords";
import { briefReason } from "../../text/prose/briefReason";
import { changeText } from "../../text/prose/changeText";
import { reasonText } from "../../text/prose/reasonText";
import { formatNumber } from "../../text/typography/formatNumber";
import { formatYears } from "../../text/typography/formatYears";
import { holdRanges } from "../../text/typography/holdRanges";
import type { Evaluation } from "../evaluation";
import { schoolCard } from "../schoolCard";
import type { SchoolCard } from "../schoolCard";
import { findingViews } from "./findingViews";
import { placeView } from "./placeView";
import { evidenceViews } from "./resultViews";
import { schoolLines } from "./schoolLines";
import { socialIndexStrip } from "./socialIndexStrip";
import { schoolYears } from "./schoolYears";
import type { SchoolView } from "./schoolView";
import type { SupportView } from "./supportView";

/** What the cards of one reading share; asked for when the first card is drawn. */
export interface DistrictContext {
  /** Mean index of results of the district in a year. */
  indexOf(year: number | null): number | null;
  /** Null: no analysis. */
  supportOf(schoolId: string): SupportView | null;
}

/**
 * The card «Школа»: decision with its reason in a sentence, and unfolded as on «Перечень ШНОР» with what would change it; place and rating with their intervals, ИСБШ, evidence and
 * results with their cells, findings.
 *
 * @param label the name under which the school stands on the sheets
 * @param district what is the same for every card of the reading
 * @throws for an id nobody has
 */
export function schoolViewOf(evaluation: Evaluation, schoolId: string, label: string, district: DistrictContext): SchoolView {
  const { parameters, dataset } = evaluation;
  const card = schoolCard(evaluation, schoolId);
  const { analysis } = card;
  const sigma = evaluation.analysis?.model.sigma.oge;
  const dynamics = schoolDynamics(card.facts, analysis?.level ?? null, sigma, parameters);
  return {
    label,
    about: aboutText(card, parameters.clusterBySize),
    decision: decisionView(card, evaluation),
    place: analysis?.rating ? placeView(analysis.rating) : null,
    socialIndex: analysis?.socialIndex ? socialIndexView(analysis.socialIndex, passportYears(analysis, evaluation)) : null,
    noEvidence: analysis === null || analysis.decision === "noData" ? schoolWords.notEnough : schoolWords.noEvidence,
    evidence: evidenceViews(analysis?.federal.evidence ?? [], parameters.shownPupils),
    lines: schoolLines(dynamics, analysis, district.indexOf(dynamics.points.at(-1)?.year ?? null)),
    support: district.supportOf(schoolId),
    years: schoolYears(card, dynamics, parameters),
    findings: findingViews({ dataset, kept: evaluation.kept, findings: card.findings }).filter(({ accepted }) => accepted === null),
  };
}

function aboutText({ school, analysis }: SchoolCard, bySize: boolean): string {
  const pupils = analysis?.enrolment ?? school.registryEnrolment;
  const comparison = analysis?.comparison ?? null;
  return [
    ...(pupils === null ? [] : [schoolWords.enrolment(pupils)]),
    ...(comparison === null ? [] : [schoolWords.comparedWith(comparisonLabel(comparison, bySize), comparison.members.length)]),
  ].join(" · ");
}

function decisionView(
  { analysis, year, school: { closed } }: SchoolCard,
  { parameters, analysis: district }: Evaluation,
): SchoolView["decision"] {
  if (analysis === null || year === null || district === null) {
    return { sign: decisionText("noData").sign, name: schoolWords.decision("noData"), reason: schoolWords.notAnalysed, details: null };
  }
  const facts = { school: analysis, year, clusterComputed: district.clusterCriterionComputed, closed, parameters };
  const brief = briefReason(facts);
  const change = changeText(whatWouldChange(analysis, year, parameters), parameters.shownPupils);
  const whole = [reasonText(facts), change].filter(Boolean).join(" ");
  return {
    sign: decisionText(analysis.decision).sign,
    name: schoolWords.decision(analysis.decision),
    reason: holdRanges(brief),
    details: whole === brief ? null : holdRanges(whole),
  };
}

/** Years of the window whose passports the index is the mean of. */
function passportYears({ socialIndexByYear }: SchoolAnalysis, { analysis }: Evaluation): number[] {
  return socialIndexByYear.map(({ year }) => year).filter((year) => analysis?.window.includes(year));
}

function socialIndexView(result: SocialIndexResult, passports: readonly number[]): SchoolView["socialIndex"] {
  const { value, level, stable, unfavourableConditions } = result;
  const words = schoolWords.socialIndex;
  return {
    value: formatNumber(value, 1),
    note: [
      words.level(socialIndexLevelText(level).name),
      ...(stable ? [] : [words.unstable]),
      ...(unfavourableConditions ? [words.unfavourable] : []),
      ...(passports.length > 1 ? [holdRanges(words.mean(formatYears(passports)))] : []),
    ].join(" · "),
    strip: socialIndexStrip(value),
  };
}
