import { partnersWords as words } from "../../text/sheets/partnersWords";
import { composeTables } from "../layout/composeTables";
import type { TableColumn } from "../layout/sheetDescription";
import type { TableBlock } from "../layout/stackBlocks";
import { formats } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import type { SheetModel } from "../sheetModel";
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
  const paired = pairs.filter(({ partner }) => partner !== null);
  const contracts = { kept: found.contractsKept, schools: pairs.filter((pair) => pair.contracts.length > 0).length };
  return composeTables(input, {
    key: "partners",
    title: words.title,
    legend: words.legend,
    answer: words.answer(pairs.length, paired.length, pairs.filter(({ contracted }) => contracted).length, contracts),
    columns,
    blocks,
    signColumn: partnerColumn,
    notes: words.notes(input.parameters.partnerLoad, {
      known: paired.filter(({ partner }) => partner?.way !== null).length,
      pairs: paired.length,
    }),
  });
}
