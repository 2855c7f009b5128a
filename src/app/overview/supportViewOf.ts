import { schoolPriorities } from "../../domain/recommendations/schoolPriorities";
import type { ReportInput } from "../../reports/reportInput";
import { supportCycle } from "../../reports/recommendations/supportCycle";
import { riskName } from "../../text/names/riskName";
import { placeText } from "../../text/pane/placeText";
import { schoolWords } from "../../text/pane/schoolWords";
import { partnerReasons } from "../../text/prose/partnerReasons";
import { recommendationText } from "../../text/recommendations/recommendationText";
import { signalText } from "../../text/recommendations/signalText";
import { formatIsoDate } from "../../text/typography/formatIsoDate";
import type { SupportView } from "./supportView";

/** Risks, recommendations and partner of a school, from the same computation as the sheets. */
export function supportViewOf(input: ReportInput, schoolId: string, labelOf: (id: string) => string): SupportView {
  const { parameters } = input;
  const { signals, partners, recommendations, catalogue } = supportCycle(input);
  const choice = partners.find((one) => one.schoolId === schoolId);
  return {
    risks: schoolPriorities(signals.get(schoolId) ?? [], new Map(), parameters).flatMap(({ risk, lead }) =>
      lead === null
        ? []
        : [
            {
              name: riskName(risk),
              text: signalText(lead, parameters),
              source: lead.source,
              place: lead.source === null ? null : placeText(lead.source),
            },
          ],
    ),
    recommendations: recommendations
      .filter((one) => one.schoolId === schoolId)
      .map((one, index) => ({
        id: `${index}|${one.rule}`,
        addressee: schoolWords.support.addressee(one.addressee, formatIsoDate(one.due)),
        text: recommendationText(one, catalogue.texts[one.rule], labelOf, parameters).text,
      })),
    partner:
      choice === undefined
        ? null
        : choice.partner === null
          ? { label: null, reasons: [] }
          : { label: labelOf(choice.partner.schoolId), reasons: partnerReasons(choice.partner, choice.partner.way) },
  };
}
