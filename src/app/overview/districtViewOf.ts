import type { Decision, SchoolAnalysis } from "../../domain/analysis/analysis";
import { isoDay } from "../../reports/isoDay";
import { decisionInForce } from "../../reports/lowPerforming/decisionInForce";
import { keptOverrides } from "../../reports/lowPerforming/keptOverrides";
import { clip100 } from "../../domain/rating/clip100";
import { schoolLabels } from "../../reports/schoolNames/schoolLabels";
import { decisionText } from "../../text/names/decisionText";
import { districtWords as words } from "../../text/pane/districtWords";
import { formatNumber } from "../../text/typography/formatNumber";
import { formatRange } from "../../text/typography/formatRange";
import { holdRanges } from "../../text/typography/holdRanges";
import type { Evaluation } from "../evaluation";
import type { DistrictSchoolView, DistrictView } from "./districtView";
import { overdueViews } from "./overdueViews";
import { quadrantView } from "./quadrantView";

const onList: readonly Decision[] = ["lowPerforming", "lowPerformingFederal"];
const withoutConclusion: readonly Decision[] = ["insufficientData", "noData"];

/**
 * The district at a glance: counts, the quarters, who is on the list, what is overdue now. The decision shown is the
 * one in force: the specialist's where there is one.
 *
 * @returns null where there is no analysis
 */
export function districtViewOf(evaluation: Evaluation, now: Date): DistrictView | null {
  const { analysis, dataset } = evaluation;
  if (analysis === null) return null;
  const labels = schoolLabels(dataset.schools);
  const { bySchool } = keptOverrides(evaluation);
  const schools = analysis.schools.map((school) => ({
    school,
    label: labels.get(school.schoolId) ?? school.schoolId,
    decision: decisionInForce(school.decision, bySchool.get(school.schoolId)),
  }));
  const among = (decisions: readonly Decision[]) => schools.filter(({ decision }) => decisions.includes(decision));
  const rows = (decisions: readonly Decision[]): DistrictSchoolView[] =>
    among(decisions)
      .sort((a, b) => (a.school.rating?.value ?? Infinity) - (b.school.rating?.value ?? Infinity))
      .map(({ school, label, decision }) => ({ label, sign: decisionText(decision).sign, ...figures(school) }));
  const points = schools.flatMap(({ school: { rating, socialIndex }, label, decision }) =>
    rating === null || socialIndex === null
      ? []
      : [{ label, decision, place: rating.place, rating: clip100(rating.value), socialIndex: socialIndex.value }],
  );
  const missing = schools.length - points.length;
  return {
    title: words.title(schools.length, analysis.year),
    counts: words.counts(among(onList).length, among(["atRisk"]).length, among(withoutConclusion).length),
    chart: points.length === 0 ? null : quadrantView(points),
    missing: points.length === 0 || missing === 0 ? null : words.chart.missing(missing),
    listed: rows(onList),
    atRisk: rows(["atRisk"]),
    overdue: overdueViews(dataset.support?.measures ?? [], isoDay(now), (id) => labels.get(id) ?? id),
  };
}

function figures({ rating, socialIndex }: SchoolAnalysis): Pick<DistrictSchoolView, "value" | "note"> {
  return {
    value: rating === null ? words.noRating : formatNumber(clip100(rating.value), 1),
    note: holdRanges(
      [
        ...(rating === null ? [] : [words.place(formatRange(String(rating.placeLow), String(rating.placeHigh)))]),
        ...(socialIndex === null ? [] : [words.socialIndex(formatNumber(socialIndex.value, 1))]),
      ].join(" · "),
    ),
  };
}
