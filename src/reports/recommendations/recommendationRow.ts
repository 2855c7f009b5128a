import type { Recommendation } from "../../domain/recommendations/recommendation";
import { addresseeName } from "../../text/names/addresseeName";
import { sheetName } from "../../text/names/sheetName";
import { significanceText } from "../../text/names/significanceText";
import { numberText } from "../../text/recommendations/numberText";
import { recommendationText } from "../../text/recommendations/recommendationText";
import { recommendationWords } from "../../text/recommendations/recommendationWords";
import { commonWords } from "../../text/sheets/commonWords";
import { recommendationsWords as words } from "../../text/sheets/recommendationsWords";
import { formatDate } from "../../text/typography/formatDate";
import { formatNumber } from "../../text/typography/formatNumber";
import type { TableColumn } from "../layout/sheetDescription";
import { formats } from "../layout/theme";
import type { ReportInput } from "../reportInput";
import type { ModelCell } from "../sheetModel";
import { sourceCell } from "../sources/sourceCell";
import { supportCycle } from "./supportCycle";

const { general, text } = formats;
const { headings } = words;

/** A link of a cell does not wrap in every program. */
const linkLetters = 21;

/** Columns of both sheets of recommendations. */
export const recommendationColumns: readonly TableColumn[] = [
  { heading: headings.number, width: 4, look: "centred", format: general },
  { heading: headings.school, width: 17.5, look: "text", format: text },
  { heading: headings.addressee, width: 9, look: "text", format: general },
  { heading: headings.significance, width: 13, look: "status", format: general },
  { heading: headings.text, width: 47, look: "text", format: text },
  { heading: headings.due, width: 10.5, look: "centred", format: text },
  { heading: headings.expected, width: 22, look: "text", format: text },
  { heading: headings.evidence, width: 11.5, look: "centred", format: text },
  { heading: headings.source, width: 14.5, look: "link", format: general, size: 8 },
  { heading: headings.rule, width: 13, look: "text", format: general, size: 9 },
];

export const significanceColumn = 3;

/** A recommendation as a row of a sheet: whom, how significant, what, by when, what is expected, the number and its cell, the rule. */
export function recommendationRow(
  recommendation: Recommendation,
  { number, school }: { readonly number: number; readonly school: string },
  labels: ReadonlyMap<string, string>,
  input: ReportInput,
): ModelCell[] {
  const { parameters } = input;
  const { catalogue } = supportCycle(input);
  const { rule, addressee, significance, confirmed, due, signal } = recommendation;
  const texts = recommendationText(recommendation, catalogue.texts[rule], (id) => labels.get(id) ?? id, parameters);
  const none = commonWords.notApplicable;
  const [year = 0, month = 1, day = 1] = due.split("-").map(Number);
  return [
    number,
    school,
    addresseeName(addressee),
    significance === null
      ? none
      : `${significanceText(significance).sign} ${significanceText(significance).name}${confirmed ? `\n${words.confirmed}` : ""}`,
    texts.text,
    formatDate(new Date(year, month - 1, day)),
    texts.expected,
    signal === null ? situationNumber(recommendation, parameters.shownPupils) : numberText(signal, parameters.shownPupils),
    signal?.source ? sourceCell(signal.source, linkLetters) : situationSource(recommendation),
    recommendationWords[rule][0],
  ];
}

function situationNumber({ context, schoolId }: Recommendation, shownPupils: number): string {
  const { socialIndex, schools, total, n } = context;
  if (socialIndex !== undefined) return formatNumber(socialIndex, 1);
  if (schoolId === null && schools !== undefined && total !== undefined) return words.ofTotal(schools.length, total);
  if (n === undefined) return commonWords.notApplicable;
  return n > 0 && n < shownPupils ? `<${shownPupils}` : formatNumber(n);
}

function situationSource({ context, rule }: Recommendation): string {
  if (context.socialIndex !== undefined) return sheetName("socialIndex");
  if (rule === "partnerWork" || rule === "partnerElsewhere") return sheetName("partners");
  if (context.n !== undefined) return sheetName("lowPerforming");
  return context.total === undefined ? commonWords.notApplicable : sheetName("schoolRecommendations");
}
