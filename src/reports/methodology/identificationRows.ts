import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { Fact, ProcedureKind } from "../../domain/assessment/fact";
import { reachesShare } from "../../domain/assessment/reachesShare";
import { federalProcedures } from "../../domain/identification/federalProcedures";
import { procedureGroups } from "../../domain/rating/procedureGroups";
import { clusterStatusName } from "../../text/names/clusterStatusName";
import { decisionText } from "../../text/names/decisionText";
import { federalStatusName } from "../../text/names/federalStatusName";
import { kindName } from "../../text/names/kindName";
import { procedureName } from "../../text/names/procedureName";
import { shareText } from "../../text/prose/shareText";
import { commonWords } from "../../text/sheets/commonWords";
import { methodologyWords as words } from "../../text/sheets/methodologyWords";
import { formatNumber } from "../../text/typography/formatNumber";
import { formatPercent } from "../../text/typography/formatPercent";
import { formatRange } from "../../text/typography/formatRange";
import { formatShortest } from "../../text/typography/formatShortest";
import { clip100 } from "../../domain/rating/clip100";
import type { ReportInput } from "../reportInput";
import type { ModelCell } from "../sheetModel";
import { exampleRow } from "./exampleRow";

type Step = readonly [what: string, rule: (p: ReportInput["parameters"]) => string];

/** The steps from the marks of a school to its decision, each recomputed from the analysis that the other sheets print. */
export function identificationRows(school: SchoolAnalysis, input: ReportInput) {
  const row = ([what, rule]: Step, numbers: string, result: string): ModelCell[] =>
    exampleRow(what, rule(input.parameters), numbers, result);
  return {
    period: periodRows(school, input, row),
    federal: federalRows(school, input, row),
    rating: ratingRows(school, input, row),
    decision: decisionRows(school, input, row),
  };
}

type Row = (step: Step, numbers: string, result: string) => ModelCell[];

function periodRows({ federal }: SchoolAnalysis, { analysis, parameters }: ReportInput, row: Row): ModelCell[][] {
  const { pooledLow, pooledN, pooledShare } = federal;
  return [
    row(words.period.window, analysis.window.join(", "), String(analysis.year)),
    row(
      words.period.low,
      pooledN === 0 ? words.numbers.no : shareText(pooledLow, pooledN, parameters.shownPupils),
      pooledShare === null || pooledN < parameters.shownPupils ? commonWords.notAvailable : formatPercent(pooledShare, 1),
    ),
  ];
}

function federalRows({ schoolId, federal }: SchoolAnalysis, { dataset, analysis, parameters }: ReportInput, row: Row): ModelCell[][] {
  const facts = dataset.facts.filter((fact: Fact) => fact.schoolId === schoolId);
  const { counted } = federalProcedures(facts, analysis.year, parameters);
  const low = counted.filter((one) => reachesShare(one.low, one.fact.n, parameters.lowShareThreshold));
  const told = counted.map(({ fact, low: count }) =>
    words.numbers.procedure(procedureName(fact), shareText(count, fact.n, parameters.shownPupils)),
  );
  const { severalProcedures, twoYears, pooledLowerBound, pooledN } = federal;
  const { yes, no, several, repeated } = words.numbers;
  return [
    row(words.federal.procedures, told.length === 0 ? no : told.join("; "), formatNumber(low.length)),
    row(
      words.federal.holds,
      `${several(low.length, parameters.federalProcedures)}; ${repeated(twoYears)}`,
      (parameters.federalCombination === "and" ? severalProcedures && twoYears : severalProcedures || twoYears) ? yes : no,
    ),
    row(
      words.federal.bound,
      pooledLowerBound === null || pooledN < parameters.shownPupils ? commonWords.notAvailable : formatPercent(pooledLowerBound, 1),
      federalStatusName(federal.status),
    ),
  ];
}

function ratingRows(school: SchoolAnalysis, { analysis, parameters }: ReportInput, row: Row): ModelCell[][] {
  const { rating, resultIndex, resultIndexByKind, cluster } = school;
  const { tau2, sigma } = analysis.model;
  const groups = [...procedureGroups(parameters).values()].filter(({ group }) => resultIndexByKind[group] !== undefined);
  const byKind = groups.map(({ group }) => `${kindName(group)} ${formatNumber(resultIndexByKind[group] ?? NaN, 1)}`);
  const weighted = groups.map(({ group, weight }) => `${formatShortest(weight)}·${formatNumber(resultIndexByKind[group] ?? NaN, 1)}`);
  const weights = groups.map(({ weight }) => formatShortest(weight));
  const spreads = (Object.entries(sigma) as [ProcedureKind, number][]).map(
    ([kind, value]) => `${kindName(kind)} ${formatNumber(value, 1)}`,
  );
  const head = [
    row(words.rating.group, byKind.join("; ") || words.numbers.no, commonWords.notApplicable),
    row(
      words.rating.index,
      groups.length === 0 ? words.numbers.no : `(${weighted.join(" + ")}) / (${weights.join(" + ")})`,
      resultIndex === null ? commonWords.notAvailable : formatNumber(resultIndex, 1),
    ),
  ];
  if (rating === null) return head;
  const { deviation, standardError, rawDeviation, rawStandardError } = rating;
  const reliability = tau2 / (tau2 + rawStandardError ** 2);
  const scale = formatShortest(parameters.ratingScale);
  const three = (value: number): string => formatNumber(value, 3);
  return [
    ...head,
    row(
      words.rating.years,
      cluster.byYear.map((one) => `${one.year}: ${formatNumber(one.deviation, 2)}`).join("; "),
      words.numbers.spread(spreads.join(", ")),
    ),
    row(words.rating.deviation, words.numbers.error(rawStandardError), three(rawDeviation)),
    row(words.rating.reliability, `${three(tau2)} / (${three(tau2)} + ${three(rawStandardError)}²)`, three(reliability)),
    row(words.rating.shrunk, `${three(reliability)}·(${three(rawDeviation)})`, three(deviation)),
    row(words.rating.value, `50 + ${scale}·(${three(deviation)})`, formatNumber(clip100(rating.value), 1)),
    row(
      words.rating.interval,
      `50 + ${scale}·(${three(deviation)} ± ${formatShortest(parameters.z)}·${three(standardError)})`,
      formatRange(formatNumber(clip100(rating.low), 1), formatNumber(clip100(rating.high), 1)),
    ),
    row(words.rating.place, words.numbers.total(rating.placesTotal), formatRange(String(rating.placeLow), String(rating.placeHigh))),
  ];
}

function decisionRows(
  { cluster, rating, simple, decision, federal }: SchoolAnalysis,
  { parameters }: ReportInput,
  row: Row,
): ModelCell[][] {
  const upper = rating === null ? null : rating.deviation + parameters.z * rating.standardError;
  const { sign, name } = decisionText(decision);
  return [
    row(
      words.decision.enough,
      words.numbers.enough(cluster.n, cluster.comparableYears),
      cluster.status === "insufficient" ? words.numbers.no : words.numbers.yes,
    ),
    row(
      words.decision.cluster,
      simple !== null
        ? words.numbers.simple(formatNumber(simple.score, 1), simple.place, simple.total)
        : rating === null || upper === null
          ? words.numbers.no
          : words.numbers.cluster(
              formatNumber(rating.deviation, 3),
              formatNumber(upper, 3),
              words.numbers.negative(cluster.negativeYears, cluster.comparableYears),
            ),
      clusterStatusName(cluster.status),
    ),
    row(
      words.decision.decision,
      words.numbers.criteria(federalStatusName(federal.status), clusterStatusName(cluster.status)),
      `${sign} ${name}`,
    ),
  ];
}
