import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { schoolRecommendations } from "../../domain/recommendations/schoolRecommendations";
import { riskCodes } from "../../domain/risks/riskCodes";
import type { RiskCode } from "../../domain/risks/riskSignal";
import { measureText } from "../../text/recommendations/measureText";
import { isoDay } from "../isoDay";
import { supportCycle } from "../recommendations/supportCycle";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import { keptSignificance } from "./keptSignificance";

/**
 * What the school could do about each of its risks, by the catalogue of the department: the diagnosis looks at all of them, not only at
 * the first few that become recommendations. A risk that neither data nor a person named has no measure.
 */
export function factorMeasures(school: SchoolAnalysis, input: ReportInput): ReadonlyMap<RiskCode, string> {
  const { dataset, kept, parameters, stamp } = input;
  const { signals, decisions, catalogue } = supportCycle(input);
  const labels = schoolLabels(dataset.schools);
  const { schoolId } = school;
  const all = schoolRecommendations(
    {
      school,
      decision: decisions.get(schoolId) ?? school.decision,
      signals: signals.get(schoolId) ?? [],
      confirmed: keptSignificance(kept, dataset.schools).bySchool.get(schoolId) ?? new Map(),
      partner: undefined,
    },
    catalogue.settings,
    isoDay(stamp.generatedAt),
    { ...parameters, riskPriorities: riskCodes.length },
  );
  return new Map(
    all.flatMap((one) =>
      one.risk === null || one.addressee !== "school"
        ? []
        : [[one.risk, measureText(one, catalogue.texts[one.rule].text, (id) => labels.get(id) ?? id, parameters)] as const],
    ),
  );
}
