import { isLowPerforming } from "../../domain/identification/isLowPerforming";
import { orderWords } from "../../text/documents/orderWords";
import { legendText } from "../../text/sheets/legendText";
import { documentSheet } from "../document/documentSheet";
import { openSchools } from "../lowPerforming/openSchools";
import type { ReportInput } from "../reportInput";
import { roadmapRows } from "../roadmap/roadmapRows";
import type { SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { orderDocument } from "./orderDocument";

const { sheet: words } = orderWords;

/** «Проект приказа» as a sheet; the same text can be saved as .docx. */
export function composeOrder(input: ReportInput): SheetModel {
  const decisions = openSchools(input).map(({ decision }) => decision);
  return documentSheet(orderDocument(input), {
    title: words.title,
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: words.answer(
      decisions.filter(isLowPerforming).length,
      decisions.filter((decision) => decision === "atRisk").length,
      roadmapRows(input).rows.filter(({ state }) => state !== "empty").length,
    ),
    notes: words.notes,
  });
}
