import { yearReportWords as words } from "../../text/documents/yearReportWords";
import type { DocumentBlock, OfficialDocument } from "../document/officialDocument";
import { paragraph } from "../document/paragraph";
import type { ReportInput } from "../reportInput";
import { contextPart } from "./contextPart";
import { dynamicsPart } from "./dynamicsPart";
import { examinedPart } from "./examinedPart";
import { limitsPart } from "./limitsPart";
import { listPart } from "./listPart";
import { proposalsPart } from "./proposalsPart";
import { resultsPart } from "./resultsPart";
import { targetsPart } from "./targetsPart";
import { worksPart } from "./worksPart";

const parts: readonly (readonly [keyof typeof words.headings, (input: ReportInput) => readonly DocumentBlock[]])[] = [
  ["examined", examinedPart],
  ["results", resultsPart],
  ["context", contextPart],
  ["list", listPart],
  ["dynamics", dynamicsPart],
  ["works", worksPart],
  ["proposals", proposalsPart],
  ["targets", targetsPart],
  ["limits", limitsPart],
];

/**
 * «Аналитическая справка» of the year T: what was examined, results and context, the list, dynamics, what works, what is proposed to whom,
 * the targets, and what is not known. Every sentence has a number and the sheet it stands on; small numbers are hidden.
 */
export function yearReportDocument(input: ReportInput): OfficialDocument {
  const title = words.title(input.analysis.year);
  const { departmentName } = input.parameters;
  return {
    key: "yearReport",
    title,
    blocks: [
      ...(departmentName === "" ? [] : [paragraph("centre", departmentName)]),
      paragraph("title", title),
      ...parts.flatMap(([heading, compose]) => [paragraph("heading", words.headings[heading]), ...compose(input)]),
    ],
  };
}
