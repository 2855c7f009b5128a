import { isListed } from "../../domain/identification/isListed";
import type { Recommendation } from "../../domain/recommendations/recommendation";
import { recommendationText } from "../../text/recommendations/recommendationText";
import { roadmapWords as words } from "../../text/sheets/roadmapWords";
import { formatIsoDate } from "../../text/typography/formatIsoDate";
import { hash53 } from "../inputs/hash53";
import { analysisInForce } from "../lowPerforming/analysisInForce";
import { byDecision } from "../lowPerforming/byDecision";
import { supportCycle } from "../recommendations/supportCycle";
import type { ReportInput } from "../reportInput";
import { schoolKeys } from "../schoolNames/schoolKeys";
import { schoolLabels } from "../schoolNames/schoolLabels";

/** What people can edit in a measure; the keys are those of the sheet's columns. */
export const measureFields = ["school", "direction", "measure", "responsible", "due", "indicator"] as const;

export type MeasureField = (typeof measureFields)[number];
export type MeasureTexts = Readonly<Record<MeasureField, string>>;

/** A measure that the data propose; its key is the same on the next run while the recommendation behind it is. */
export interface ProposedMeasure {
  readonly key: string;
  readonly texts: MeasureTexts;
}

/**
 * Draft of the roadmap: a measure for each recommendation to the schools that are on the list or in the risk group and to the district.
 * Numbers behind few people are hidden already: the roadmap is an annex of the order.
 */
export function proposedMeasures(input: ReportInput): readonly ProposedMeasure[] {
  const { recommendations, decisions, catalogue } = supportCycle(input);
  const { dataset, parameters } = input;
  const labels = schoolLabels(dataset.schools);
  const keys = schoolKeys(dataset.schools);
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const met = new Map<string, number>();
  const order = new Map(byDecision(analysisInForce(input).schools).map(({ schoolId }, index) => [schoolId, index]));
  const placeOf = ({ schoolId }: Recommendation): number => (schoolId === null ? order.size : (order.get(schoolId) ?? order.size));
  return recommendations
    .filter(({ schoolId }) => schoolId === null || isListed(decisions.get(schoolId) ?? "noData"))
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((recommendation) => {
      const { schoolId, addressee, rule, risk, due } = recommendation;
      const { text, expected } = recommendationText(recommendation, catalogue.texts[rule], labelOf, parameters);
      const identity = hash53(identityOf(recommendation, schoolId === null ? "" : (keys.get(schoolId) ?? schoolId)));
      const count = (met.get(identity) ?? 0) + 1;
      met.set(identity, count);
      return {
        key: count === 1 ? identity : `${identity}-${count}`,
        texts: {
          school: schoolId === null ? words.district : labelOf(schoolId),
          direction: words.direction(risk, rule),
          measure: text,
          responsible: words.responsible[addressee],
          due: formatIsoDate(due),
          indicator: expected,
        },
      };
    });
}

/** What makes a measure the same one on the next run: not its numbers, which change with the year. */
function identityOf({ rule, risk, signal }: Recommendation, school: string): string {
  return [school, rule, risk ?? "", signal?.subject ?? "", signal?.about ?? ""].join("|");
}
