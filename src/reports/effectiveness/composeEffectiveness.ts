import { managementHeadingName } from "../../text/names/managementHeadingName";
import { effectivenessWords as words } from "../../text/sheets/effectivenessWords";
import { noSupport } from "../../domain/support/noSupport";
import { composeTables } from "../layout/composeTables";
import type { TableColumn } from "../layout/sheetDescription";
import type { TableBlock } from "../layout/stackBlocks";
import { formats } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import type { ModelCell, SheetModel } from "../sheetModel";
import { costRows } from "./costRows";
import { effectivenessFigures } from "./effectivenessFigures";
import type { EffectivenessFigures } from "./effectivenessFigures";
import { exitRows } from "./exitRows";
import { targetRows } from "./targetRows";
import { yearChart } from "./yearChart";
import { yearRows } from "./yearRows";

const { text, general } = formats;
const { headings } = words;
const columns: readonly TableColumn[] = [
  { heading: headings.number, width: 6, look: "centred", format: general },
  { heading: headings.heading, width: 40, look: "text", format: text },
  { heading: headings.conclusion, width: 17, look: "status", format: text },
  { heading: headings.points, width: 24, look: "text", format: text },
  { heading: headings.missing, width: 43, look: "text", format: text },
  { heading: headings.documents, width: 32, look: "text", format: text },
];
const conclusionColumn = 2;

/** «Эффективность»: the management cycle, the targets of the Concept, the district over the years, exits, «цена — качество». */
export function composeEffectiveness(input: ReportInput): SheetModel {
  const figures = effectivenessFigures(input);
  const { cycle, targets, years, rebound } = figures;
  const known = targets.filter(({ share }) => share !== null);
  const filled = cycle.filter(({ conclusion }) => conclusion !== "notFilled");
  const drawn = yearChart(years);
  const blocks: readonly TableBlock[] = [
    { rows: cycleRows(figures, input) },
    { section: words.targets.section, headings: words.targets.headings, rows: targetRows(targets, input) },
    { section: words.years.section, headings: words.years.headings, rows: yearRows(years) },
    { section: words.exits.section, headings: words.exits.headings, rows: exitRows(figures, input) },
    { section: words.costs.section, headings: words.costs.headings, rows: costRows(figures, input) },
  ];
  return composeTables(input, {
    key: "effectiveness",
    title: words.title,
    legend: words.legend,
    answer: words.answer({
      met: known.filter(({ share }) => share === 100).length,
      known: known.length,
      targets: targets.length,
      complete: cycle.filter(({ conclusion }) => conclusion === "complete").length,
      filled: filled.length,
    }),
    columns,
    blocks,
    signColumn: conclusionColumn,
    ...(drawn === null ? {} : { charts: [drawn.chart], helper: drawn.helper }),
    notes: words.notes(rebound),
  });
}

function cycleRows({ cycle }: EffectivenessFigures, { dataset }: ReportInput): ModelCell[][] {
  const { acts } = dataset.support ?? noSupport;
  return cycle.map((result, index) => {
    const documents = acts.flatMap(({ heading, document }) => (heading === result.heading && document !== null ? [document] : []));
    return [
      index + 1,
      managementHeadingName(result.heading),
      words.conclusions[result.conclusion],
      words.points(result),
      words.missing(result),
      documents.length === 0 ? words.noDocuments : documents.join("; "),
    ];
  });
}
