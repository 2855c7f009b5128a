import { noSupport } from "../../domain/support/noSupport";
import type { SupportRecords } from "../../domain/support/supportRecords";
import { yearReportWords } from "../../text/documents/yearReportWords";
import { registerName } from "../../text/names/registerName";
import type { DocumentBlock } from "../document/officialDocument";
import { paragraph } from "../document/paragraph";
import type { ReportInput } from "../reportInput";

const { limits: words } = yearReportWords;

/** What the report does not know: findings, registers nobody keeps, hidden numbers. Ways between schools only refine the choice of partners. */
export function limitsPart({ dataset, findings, parameters }: ReportInput): DocumentBlock[] {
  const support = dataset.support ?? noSupport;
  const empty = (Object.keys(noSupport) as (keyof SupportRecords)[]).flatMap((register) =>
    register === "tasks" || register === "distances" || support[register].length > 0 ? [] : [register],
  );
  const count = (severity: "error" | "warning"): number => findings.filter((finding) => finding.severity === severity).length;
  return [
    paragraph("body", words.findings(count("error"), count("warning"))),
    ...(empty.length === 0 ? [] : [paragraph("body", words.registers(empty.map(registerName)))]),
    paragraph("body", words.small(parameters.shownPupils, parameters.minimumPupils)),
  ];
}
