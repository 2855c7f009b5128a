import { addresseeName } from "../../text/names/addresseeName";
import { recommendationText } from "../../text/recommendations/recommendationText";
import { capitalise } from "../../text/typography/capitalise";
import { formatIsoDate } from "../../text/typography/formatIsoDate";
import type { ModelCell } from "../sheetModel";
import type { PassportContext } from "./passportContext";

/** What is recommended about a school: who, what to do and what is expected, by when. */
export function taskRows(schoolId: string, { input, cycle, labels }: PassportContext, most: number): ModelCell[][] {
  const { parameters } = input;
  return cycle.recommendations
    .filter((one) => one.schoolId === schoolId)
    .slice(0, most)
    .map((one) => {
      const { text, expected } = recommendationText(one, cycle.catalogue.texts[one.rule], (id) => labels.get(id) ?? id, parameters);
      return [capitalise(addresseeName(one.addressee)), `${capitalise(text)} ${expected}`.trim(), formatIsoDate(one.due)];
    });
}
