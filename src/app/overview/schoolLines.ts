import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { SchoolDynamics, YearChange } from "../../domain/monitoring/schoolDynamics";
import { schoolWords } from "../../text/pane/schoolWords";
import { formatNumber } from "../../text/typography/formatNumber";
import type { YearsView } from "./lineView";
import { districtMiddle } from "./socialIndexStrip";
import { yearLines } from "./yearLines";

const { results, conditions, change: changeText } = schoolWords.lines;

/**
 * How a school went through the years: «Результаты» with what chance may do, and «ИСБШ по годам» beside them on the same scale. The second is left
 * out for a school without ИСБШ: the card has said so above.
 *
 * @param district mean index of the district's schools in the last year; null where not known
 */
export function schoolLines(
  { points, changes }: SchoolDynamics,
  analysis: Pick<SchoolAnalysis, "socialIndex" | "socialIndexByYear"> | null,
  district: number | null,
): YearsView[] {
  const indices = points.flatMap(({ year, resultIndex }) => (resultIndex === null ? [] : [{ year, value: resultIndex }]));
  const social = analysis?.socialIndexByYear ?? [];
  const [resultLine = null, socialLine = null] = yearLines([
    { name: results.name, values: indices, district },
    { name: conditions.name, values: social, district: districtMiddle },
  ]);
  const change = changes.find(({ to }) => to === indices.at(-1)?.year);
  return [
    { title: results.title, line: resultLine, note: resultLine === null ? results.tooFew : resultsNote(change) },
    ...(analysis?.socialIndex ? [{ title: conditions.title, line: socialLine, note: conditionsNote(social) }] : []),
  ];
}

function resultsNote(change: YearChange | undefined): string {
  if (change === undefined) return results.unjudged;
  const { from, sameComposition, change: by } = change;
  const caution = by.significant ? (sameComposition ? "" : results.otherWorks) : results.chance;
  return `${changeText(from, by.change)}${caution}`;
}

function conditionsNote(values: SchoolAnalysis["socialIndexByYear"]): string {
  const [before, last] = [values.at(-2), values.at(-1)];
  if (last === undefined) return conditions.noYear;
  if (before === undefined) return conditions.oneYear(last.year, formatNumber(last.value, 1));
  return changeText(before.year, last.value - before.value);
}
