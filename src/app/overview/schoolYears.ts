import type { SchoolDynamics } from "../../domain/monitoring/schoolDynamics";
import type { Parameters } from "../../domain/parameters/parameters";
import { schoolWords } from "../../text/pane/schoolWords";
import { shareText } from "../../text/prose/shareText";
import { formatNumber } from "../../text/typography/formatNumber";
import type { SchoolCard } from "../schoolCard";
import { resultViews } from "./resultViews";
import type { SchoolYearView } from "./schoolView";

/** Results of a school by year, the last first: index, low results of the federal criterion, each result with its cells. */
export function schoolYears({ facts }: SchoolCard, { points }: SchoolDynamics, parameters: Parameters): SchoolYearView[] {
  return [...points].reverse().map(({ year, resultIndex, federal }) => {
    const results = resultViews(
      facts.filter((fact) => fact.year === year),
      parameters.shownPupils,
    );
    return {
      year,
      index: resultIndex === null ? schoolWords.missing : formatNumber(resultIndex, 1),
      low: federal.pooledN === 0 ? schoolWords.missing : shareText(federal.pooledLow, federal.pooledN, parameters.shownPupils),
      summary: schoolWords.years.of(year, schoolWords.years.results(results.length)),
      results,
    };
  });
}
