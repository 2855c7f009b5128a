import type { Light } from "../../domain/monitoring/trafficLight";
import { noSupport } from "../../domain/support/noSupport";
import type { SupportRecords } from "../../domain/support/supportRecords";
import { registerName } from "../../text/names/registerName";
import { monitoringWords as words } from "../../text/sheets/monitoringWords";
import { isoDay } from "../isoDay";
import { composeTables } from "../layout/composeTables";
import type { TableColumn } from "../layout/sheetDescription";
import type { TableBlock } from "../layout/stackBlocks";
import { formats } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import { chartLabels } from "../schoolNames/chartLabels";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { SheetModel } from "../sheetModel";
import { expertRows } from "./expertRows";
import { monitoredProgrammes } from "./monitoredProgrammes";
import { monitoringChart } from "./monitoringChart";
import { overdueRows } from "./overdueRows";
import { programmeRow } from "./programmeRow";
import { shortRows } from "./shortRows";

const { general, text } = formats;
const { headings } = words;
const lightColumn = 6;
const columnsOf = (year: number): readonly TableColumn[] => [
  { heading: headings.number, width: 4, look: "centred", format: general },
  { heading: headings.school, width: 18, look: "text", format: text },
  { heading: headings.status, width: 16, look: "text", format: text },
  { heading: headings.base, width: 21, look: "text", format: text },
  { heading: headings.process, width: 31, look: "text", format: text },
  { heading: headings.outcome(year), width: 29, look: "text", format: general },
  { heading: headings.light, width: 19.5, look: "text", format: text },
  { heading: headings.effect, width: 23.5, look: "text", format: text },
];
/** Registers the process is read from. */
const watched: readonly Exclude<keyof SupportRecords, "tasks">[] = [
  "measures",
  "programmes",
  "visits",
  "courses",
  "contracts",
  "events",
  "memberships",
  "teams",
];

/**
 * «Мониторинг программ»: вход — процесс — выход of each programme with its traffic light, what is overdue, the same in short, the
 * experts' marks, and the shares of two years as a chart. What could not be computed is told with the register that would tell it.
 */
export function composeMonitoring(input: ReportInput): SheetModel {
  const { dataset, analysis, parameters, stamp: run } = input;
  const labels = schoolLabels(dataset.schools);
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const short = chartLabels(dataset.schools);
  const programmes = monitoredProgrammes(input);
  const support = dataset.support ?? noSupport;
  const columns = columnsOf(analysis.year);
  const overdue = overdueRows(programmes, labelOf, isoDay(run.generatedAt));
  const experts = expertRows(programmes, labelOf);
  const chart = monitoringChart(programmes, (id) => short.get(id) ?? id, parameters.shownPupils);
  const blocks: readonly TableBlock[] = [
    { rows: programmes.map((one, index) => programmeRow(one, index + 1, labelOf(one.school.schoolId), parameters)) },
    ...(overdue.length === 0 ? [] : [{ section: words.overdue.section, headings: words.overdue.headings, rows: overdue }]),
    ...(programmes.length === 0
      ? []
      : [{ section: words.short.section, headings: words.short.headings, rows: shortRows(programmes, labelOf, parameters.shownPupils) }]),
    ...(experts.length === 0 ? [] : [{ section: words.experts.section, headings: words.experts.headings, rows: experts }]),
  ];
  const count = (light: Light | null): number => programmes.filter((one) => one.light.light === light).length;
  return composeTables(input, {
    key: "monitoring",
    title: words.title,
    legend: words.legend,
    answer: words.answer({ green: count("green"), yellow: count("yellow"), red: count("red"), none: count(null) }, measuresAnswer(input)),
    columns,
    blocks,
    signColumn: lightColumn,
    ...(chart === null ? {} : { charts: [chart.chart], helper: chart.helper }),
    notes: words.notes(watched.filter((name) => support[name].length === 0).map(registerName), parameters.shownPupils),
  });
}

/** Measures of all programmes; null where the register is not filled. */
function measuresAnswer(input: ReportInput): { readonly overdue: number; readonly total: number; readonly oldest: string | null } | null {
  const labels = schoolLabels(input.dataset.schools);
  const measures = monitoredProgrammes(input).map(({ process }) => process.measures);
  const total = measures.reduce((sum, one) => sum + one.total, 0);
  if (total === 0) return null;
  const [oldest] = measures.flatMap(({ overdue }) => overdue).sort((a, b) => (a.due ?? "").localeCompare(b.due ?? ""));
  const overdue = measures.reduce((sum, one) => sum + one.overdue.length, 0);
  return { overdue, total, oldest: oldest === undefined ? null : (labels.get(oldest.schoolId) ?? oldest.schoolId) };
}
