import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { comparisonLabel } from "../../text/names/comparisonLabel";
import { passportWords as words } from "../../text/sheets/passportWords";
import { glue } from "../../text/typography/glue";
import { contributionsText } from "../socialIndex/contributionsText";
import { stamp } from "../stamp";
import { decisionBlock } from "./decisionBlock";
import { decisionTexts } from "./decisionTexts";
import { headBlock } from "./headBlock";
import type { PageBlock } from "./pageBlock";
import { pageRow } from "./pageRow";
import type { PassportContext } from "./passportContext";
import { resultRows } from "./resultRows";
import { riskRows } from "./riskRows";
import { schoolFacts } from "./schoolFacts";
import { sectionBlock } from "./sectionBlock";
import { stackBlocks } from "./stackBlocks";
import { tableBlock } from "./tableBlock";
import { taskRows } from "./taskRows";
import { textBlock } from "./textBlock";

/** A page of a school: what stands on it, and in which of its rows the charts lie. */
export interface SchoolPage {
  readonly school: SchoolAnalysis;
  readonly label: string;
  readonly block: PageBlock;
  readonly charts: { readonly row: number; readonly rows: number };
}

const chartRows = 13;
const chartRowHeight = 12.5;
/** Points: an A4 page at the scale of the sheet, with a little to spare. */
const room = 822;
/** Rows of procedures, risks and recommendations at most: the first of these with which the page holds. */
const limits = [
  { results: 8, risks: 3, tasks: 4 },
  { results: 8, risks: 3, tasks: 3 },
  { results: 6, risks: 3, tasks: 3 },
  { results: 6, risks: 3, tasks: 2 },
  { results: 5, risks: 2, tasks: 2 },
  { results: 4, risks: 2, tasks: 2 },
  { results: 4, risks: 1, tasks: 2 },
  { results: 4, risks: 1, tasks: 1 },
  { results: 2, risks: 1, tasks: 1 },
] as const;

/** Composes the page of a school, with as many rows as one page of A4 holds: ОГЭ and ЕГЭ, the first risks and recommendations stay. */
export function schoolPage(school: SchoolAnalysis, context: PassportContext): SchoolPage {
  const label = context.labels.get(school.schoolId) ?? school.schoolId;
  const { input, years } = context;
  const { decision, reason } = decisionTexts(school, context);
  const head = stackBlocks([
    headBlock(label, stamp(input, years), schoolFacts(school, input)),
    decisionBlock(decision, reason),
    sectionBlock(words.sections.charts),
  ]);
  const space: PageBlock = {
    rows: Array.from({ length: chartRows }, () => pageRow({})),
    heights: Array.from({ length: chartRows }, () => chartRowHeight),
    styles: [],
    merges: [],
  };
  const middle = conditionsBlock(school, context);
  let block = head;
  for (const limit of limits) {
    block = stackBlocks([head, space, middle, ...tables(school, context, limit)]);
    if (block.heights.reduce((sum, height) => sum + height, 0) <= room) break;
  }
  return { school, label, block, charts: { row: head.rows.length, rows: chartRows } };
}

function conditionsBlock({ socialIndex }: SchoolAnalysis, { shares }: PassportContext): PageBlock {
  const key = glue(words.charts.key);
  if (socialIndex === null) return textBlock([key, words.noConditions]);
  return textBlock([key, words.conditions(contributionsText(socialIndex.contributions, shares))]);
}

function tables(school: SchoolAnalysis, context: PassportContext, limit: (typeof limits)[number]): PageBlock[] {
  const { input, years } = context;
  const last = years.at(-1) ?? input.analysis.year;
  const centre = { horizontal: "Center" } as const;
  const risks = riskRows(school.schoolId, context, limit.risks);
  const tasks = taskRows(school.schoolId, context, limit.tasks);
  return [
    sectionBlock(words.sections.results),
    tableBlock(
      [
        { heading: words.results.procedure, columns: 4 },
        ...years.map((year) => ({ heading: String(year), columns: 1, style: { ...centre, ...(year === last ? { bold: true } : {}) } })),
        { heading: words.results.group(last), columns: 1, style: centre },
        { heading: words.results.district(last), columns: 1, style: centre },
        { heading: words.results.seen, columns: 6 - years.length },
      ],
      resultRows(school, context, limit.results),
    ),
    sectionBlock(words.sections.risks),
    risks.length === 0
      ? textBlock([words.risks.none])
      : tableBlock(
          [
            { heading: words.risks.risk, columns: 4, style: { bold: true } },
            { heading: words.risks.basis, columns: 5 },
            { heading: words.risks.source, columns: 3 },
          ],
          risks,
        ),
    sectionBlock(words.sections.tasks),
    tasks.rows.length === 0
      ? textBlock([words.tasks.none])
      : tableBlock(
          [
            { heading: words.tasks.who, columns: 2, style: { bold: true } },
            { heading: words.tasks.what, columns: 8 },
            { heading: words.tasks.due, columns: 2 },
          ],
          tasks.rows,
        ),
    textBlock(
      words.notes(
        school.comparison === null ? words.noGroup : comparisonLabel(school.comparison, input.parameters.clusterBySize),
        input.parameters.shownPupils,
        tasks.more,
      ),
    ),
  ];
}
