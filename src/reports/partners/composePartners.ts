import { partnersWords as words } from "../../text/sheets/partnersWords";
import { legendText } from "../../text/sheets/legendText";
import { composeSheet } from "../layout/composeSheet";
import type { TableColumn } from "../layout/sheetDescription";
import { stackBlocks } from "../layout/stackBlocks";
import type { TableBlock } from "../layout/stackBlocks";
import { formats } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import type { SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { annexBlocks } from "./annexBlocks";
import { loadRows } from "./loadRows";
import { pairRows } from "./pairRows";
import { partnerPairs } from "./partnerPairs";

const { text, general } = formats;
const { headings } = words;
const columns: readonly TableColumn[] = [
  { heading: headings.number, width: 4, look: "centred", format: general },
  { heading: headings.school, width: 26, look: "text", format: text },
  { heading: headings.partner, width: 26, look: "status", format: text },
  { heading: headings.reasons, width: 42, look: "text", format: general },
  { heading: headings.subjects, width: 24, look: "text", format: text },
  { heading: headings.secondBest, width: 19, look: "text", format: text },
  { heading: headings.contract, width: 21, look: "text", format: text },
];
const partnerColumn = 2;

/**
 * «Партнёры»: a partner for each school on the list in force with its reasons and the second best, what the partners are given to do,
 * and a draft of the contract's annex. It goes to both schools, so values behind few pupils are hidden.
 */
export function composePartners(input: ReportInput): SheetModel {
  const found = partnerPairs(input);
  const { pairs } = found;
  const blocks: readonly TableBlock[] = [
    { rows: pairRows(found, input) },
    { section: words.loads.section, headings: words.loads.headings, rows: loadRows(found, input) },
    ...annexBlocks(found, input),
  ];
  const contracts = { kept: found.contractsKept, schools: pairs.filter((pair) => pair.contracts.length > 0).length };
  return composeSheet({
    key: "partners",
    title: words.title,
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: words.answer(pairs.length, pairs.filter(({ partner }) => partner !== null).length, contracts),
    columns,
    ...stackBlocks(blocks, columns.length),
    signColumns: [partnerColumn],
    notes: words.notes(input.parameters.partnerLoad, words.reasonsNote),
    orientation: "Landscape",
    freezeColumns: 2,
  });
}
