import { isLowPerforming } from "../../domain/identification/isLowPerforming";
import { yearReportWords } from "../../text/documents/yearReportWords";
import { legendText } from "../../text/sheets/legendText";
import { documentSheet } from "../document/documentSheet";
import { openSchools } from "../lowPerforming/openSchools";
import type { ReportInput } from "../reportInput";
import type { SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { yearReportDocument } from "./yearReportDocument";

const { sheet: words } = yearReportWords;

/** «Аналитическая справка» as a sheet; the same text can be saved as .docx. */
export function composeYearReport(input: ReportInput): SheetModel {
  const schools = openSchools(input);
  return documentSheet(yearReportDocument(input), {
    title: words.title,
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: words.answer(schools.length, schools.filter(({ decision }) => isLowPerforming(decision)).length),
    notes: words.notes,
  });
}
