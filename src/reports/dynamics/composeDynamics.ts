import { listedSince } from "../../domain/identification/listedSince";
import type { SchoolDynamics } from "../../domain/monitoring/schoolDynamics";
import { normalProbability } from "../../domain/statistics/normalProbability";
import { noSupport } from "../../domain/support/noSupport";
import { dynamicsWords as words } from "../../text/sheets/dynamicsWords";
import { legendText } from "../../text/sheets/legendText";
import { composeSheet } from "../layout/composeSheet";
import type { TableColumn } from "../layout/sheetDescription";
import { formats } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import { byDecision } from "../lowPerforming/byDecision";
import { chartLabels } from "../schoolNames/chartLabels";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { districtDynamics } from "./districtDynamics";
import { dynamicsCharts } from "./dynamicsCharts";
import { dynamicsVerdict } from "./dynamicsVerdict";
import { schoolRow } from "./schoolRow";

const { general, text, decimal } = formats;
const { headings } = words;
/** More years do not go onto a page. */
const shownYears = 3;

/** «Динамика»: every school year by year, changes with what chance alone may do, the way back to the mean, leaving the list. */
export function composeDynamics(input: ReportInput): SheetModel {
  const { dataset, analysis, parameters } = input;
  const labels = schoolLabels(dataset.schools);
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const short = chartLabels(dataset.schools);
  const dynamics = districtDynamics(input);
  const schools = byDecision(analysis.schools);
  const of = (id: string): SchoolDynamics => dynamics.get(id) ?? { points: [], changes: [] };
  const years = yearsOf([...dynamics.values()]);
  const columns = columnsOf(years, parameters.excludedYears);
  const verdicts = schools.map(({ schoolId }) => dynamicsVerdict(of(schoolId).changes.at(-1) ?? null));
  const count = (...wanted: readonly (typeof verdicts)[number][]): number => verdicts.filter((one) => wanted.includes(one)).length;
  const support = dataset.support ?? noSupport;
  return composeSheet({
    key: "dynamics",
    title: words.title,
    stamp: stamp(input, years),
    legend: legendText(words.legend),
    answer: words.answer(
      { gain: count("gain"), loss: count("loss"), within: count("within"), incomparable: count("otherProcedures", "none") },
      commonYears([...dynamics.values()]),
    ),
    columns,
    rows: schools.map((school, index) => [
      index + 1,
      ...schoolRow(
        {
          school,
          label: labelOf(school.schoolId),
          dynamics: of(school.schoolId),
          years,
          year: analysis.year,
          listed: listedSince(support, school.schoolId, analysis.year)?.year ?? null,
        },
        parameters,
      ),
    ]),
    signColumns: [3 + years.length],
    ...dynamicsCharts(
      schools.map(({ schoolId }) => ({ label: short.get(schoolId) ?? schoolId, dynamics: of(schoolId) })),
      commonYears([...dynamics.values()]),
      analysis.year,
      parameters,
    ),
    notes: words.notes({
      reliability: Math.round(100 * (2 * normalProbability(parameters.z) - 1)),
      year2020: years.some((year) => parameters.excludedYears.includes(year)),
      year2022: years.includes(2022) && [...dynamics.values()].some(hasAutumnVpr),
      hidden: parameters.shownPupils,
    }),
    orientation: "Landscape",
    freezeColumns: 2,
  });
}

function columnsOf(years: readonly number[], excludedYears: readonly number[]): readonly TableColumn[] {
  const excluded = (year: number): boolean => excludedYears.includes(year);
  const last = years.length - 1;
  return [
    { heading: headings.number, width: 4, look: "centred", format: general },
    { heading: headings.school, width: 25, look: "text", format: text },
    ...years.map((year, index): TableColumn => ({
      heading: headings.index(year, excluded(year)),
      width: 7.5,
      look: index === last ? "leadNumber" : "number",
      format: decimal,
    })),
    { heading: headings.change, width: 23.5, look: "centred", format: text },
    { heading: headings.verdict, width: 21.5, look: "text", format: general },
    ...years.map((year): TableColumn => ({ heading: headings.share(year, excluded(year)), width: 8.5, look: "number", format: decimal })),
    { heading: headings.shareChange, width: 10, look: "centred", format: text },
    { heading: headings.outlook, width: 78 - 16 * Math.max(years.length, 1), look: "text", format: general, size: 9 },
  ];
}

/** The latest years in which anybody has an index or a share of low results. */
function yearsOf(all: readonly SchoolDynamics[]): number[] {
  const years = all.flatMap(({ points }) =>
    points.flatMap(({ year, resultIndex, federal }) => (resultIndex !== null || federal.pooledN > 0 ? [year] : [])),
  );
  return [...new Set(years)].sort((a, b) => a - b).slice(-shownYears);
}

/** The pair of years that most of the last changes compare; null where nothing can be compared. */
function commonYears(all: readonly SchoolDynamics[]): readonly [from: number, to: number] | null {
  const pairs = new Map<string, { readonly years: readonly [number, number]; count: number }>();
  for (const { changes } of all) {
    const last = changes.at(-1);
    if (!last) continue;
    const pair = pairs.get(`${last.from} ${last.to}`) ?? { years: [last.from, last.to] as const, count: 0 };
    pair.count++;
    pairs.set(`${last.from} ${last.to}`, pair);
  }
  return [...pairs.values()].sort((a, b) => b.count - a.count || b.years[1] - a.years[1])[0]?.years ?? null;
}

function hasAutumnVpr({ points }: SchoolDynamics): boolean {
  return points.some(({ year, groups }) => year === 2022 && groups.includes("vpr"));
}
