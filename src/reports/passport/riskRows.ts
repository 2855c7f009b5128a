import { schoolPriorities } from "../../domain/recommendations/schoolPriorities";
import { riskName } from "../../text/names/riskName";
import { significanceText } from "../../text/names/significanceText";
import { sourceText } from "../../text/names/sourceText";
import { signalText } from "../../text/recommendations/signalText";
import { commonWords } from "../../text/sheets/commonWords";
import { capitalise } from "../../text/typography/capitalise";
import type { ModelCell } from "../sheetModel";
import type { PassportContext } from "./passportContext";

/** Letters of a source that fit into its two columns. */
const sourceLetters = 34;

/** The first risks of a school by priority: sign and name, the number it rests on, its cell. */
export function riskRows(schoolId: string, { input, cycle }: PassportContext, most: number): ModelCell[][] {
  const { parameters } = input;
  return schoolPriorities(cycle.signals.get(schoolId) ?? [], new Map(), parameters)
    .slice(0, Math.min(most, parameters.riskPriorities))
    .map(({ risk, significance, lead }) => [
      `${significanceText(significance).sign} ${riskName(risk)}`,
      lead === null ? commonWords.notAvailable : capitalise(signalText(lead, parameters)),
      lead?.source ? sourceText(lead.source, sourceLetters) : commonWords.notApplicable,
    ]);
}
