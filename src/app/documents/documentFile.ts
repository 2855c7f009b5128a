import { orderDocument } from "../../reports/order/orderDocument";
import type { ReportInput } from "../../reports/reportInput";
import { yearReportDocument } from "../../reports/yearReport/yearReportDocument";
import { documentFileName } from "../../text/documents/documentFileName";

/** Documents that can be saved as a file. */
export type DocumentKind = "order" | "yearReport";

export interface DocumentFile {
  /** With its extension, without characters that a file system refuses. */
  readonly name: string;
  /** MIME type, for the host that saves it. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * «Сохранить приказ (.docx)», «Сохранить справку (.docx)»: the document of a run as a file in memory, from the same structure as its
 * sheet. The library is loaded on the first call, so that nobody who saves nothing waits for it.
 *
 * @param input what the sheets of the run were composed from (`BuildOutcome.input`)
 */
export async function documentFile(input: ReportInput, kind: DocumentKind): Promise<DocumentFile> {
  const document = kind === "order" ? orderDocument(input) : yearReportDocument(input);
  const { renderDocx } = await import(/* webpackChunkName: "docx" */ "./renderDocx");
  return {
    name: documentFileName(kind, input.analysis.year),
    type: docxType,
    bytes: await renderDocx(document, input.parameters.departmentName),
  };
}
