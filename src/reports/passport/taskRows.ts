import { addresseeName } from "../../text/names/addresseeName";
import { recommendationText } from "../../text/recommendations/recommendationText";
import { capitalise } from "../../text/typography/capitalise";
import { formatIsoDate } from "../../text/typography/formatIsoDate";
import type { ModelCell } from "../sheetModel";
import type { PassportContext } from "./passportContext";

/** What is recommended about a school: who, what to do and what is expected, by when; and how many more there are than the page holds. */
export function taskRows(
  schoolId: string,
  { input, cycle, labels }: PassportContext,
  most: number,
): { readonly rows: ModelCell[][]; readonly more: number } {
  const { parameters } = input;
  const own = cycle.recommendations.filter((one) => one.schoolId === schoolId);
  return {
    rows: own.slice(0, most).map((one) => {
      const { text, expected } = recommendationText(one, cycle.catalogue.texts[one.rule], (id) => labels.get(id) ?? id, parameters);
      return [capitalise(addresseeName(one.addressee)), `${capitalise(text)} ${expected}`.trim(), formatIsoDate(one.due)];
    }),
    more: Math.max(0, own.length - most),
  };
}
