import { addresseeName } from "../../text/names/addresseeName";
import { significanceText } from "../../text/names/significanceText";
import { recommendationText } from "../../text/recommendations/recommendationText";
import { recommendationWords } from "../../text/recommendations/recommendationWords";
import { supportCycle } from "../recommendations/supportCycle";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { NameSource } from "./nameSources";

/**
 * Recommendations in the JSON, those of the schools and of the district (`school` null), with the texts of the sheets, where numbers
 * behind few people are not told; `value` and `n` are not masked.
 */
export function recommendationEntries(input: ReportInput, nameSource: NameSource): Record<string, unknown>[] {
  const { recommendations, catalogue } = supportCycle(input);
  const labels = schoolLabels(input.dataset.schools);
  return recommendations.map((one) => {
    const { schoolId, addressee, rule, risk, signal, significance, confirmed, rank, due, target, context } = one;
    const { text, expected } = recommendationText(one, catalogue.texts[rule], (id) => labels.get(id) ?? id, input.parameters);
    return {
      school: schoolId,
      addressee: addresseeName(addressee),
      rule,
      ruleName: recommendationWords[rule][0],
      risk,
      priority: rank,
      significance: significance === null ? null : significanceText(significance).name,
      confirmed,
      text,
      expected,
      due,
      target,
      signal: signal?.signal ?? null,
      value: signal?.value ?? context.socialIndex ?? null,
      threshold: signal?.threshold ?? null,
      n: signal?.n ?? context.n ?? null,
      schools: context.schools ?? [],
      source: signal?.source ? nameSource(signal.source) : null,
    };
  });
}
