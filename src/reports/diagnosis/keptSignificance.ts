import { riskCodes } from "../../domain/risks/riskCodes";
import type { School } from "../../domain/assessment/school";
import type { Finding } from "../../domain/findings/finding";
import type { Significance } from "../../domain/recommendations/significance";
import type { RiskCode } from "../../domain/risks/riskSignal";
import { riskName } from "../../text/names/riskName";
import { significanceText } from "../../text/names/significanceText";
import { inputNames } from "../inputs/inputNames";
import { keptText } from "../inputs/keptText";
import type { KeptInputs } from "../reportInput";
import { schoolKeys } from "../schoolNames/schoolKeys";
import { diagnosisKey } from "./diagnosisKey";

export interface KeptSignificance {
  readonly bySchool: ReadonlyMap<string, ReadonlyMap<RiskCode, Significance>>;
  readonly findings: readonly Finding[];
}

/** What people confirmed on «Углублённая диагностика», by school and risk; a word that is none of the three is a finding. */
export function keptSignificance(kept: KeptInputs, schools: readonly School[]): KeptSignificance {
  const findings: Finding[] = [];
  const bySchool = new Map<string, Map<RiskCode, Significance>>();
  if (!kept.has(inputNames.diagnosisSignificance)) return { bySchool, findings };
  const own = schoolKeys(schools);
  const words = new Map((["high", "middle", "low"] as const).map((one) => [significanceText(one).name, one] as const));
  for (const school of schools) {
    const keys = [own.get(school.id) ?? school.name, school.name, ...school.aliases];
    const said = new Map<RiskCode, Significance>();
    for (const risk of riskCodes) {
      const typed = keys
        .map((key) => keptText(kept, inputNames.diagnosisSignificance, diagnosisKey(key, risk), "significance"))
        .find((one) => one !== null);
      if (typed === undefined || typed === null) continue;
      const significance = words.get(typed.toLocaleLowerCase("ru"));
      if (significance !== undefined) said.set(risk, significance);
      else {
        const params = { school: school.shortName, risk: riskName(risk), value: typed };
        findings.push({ severity: "warning", code: "diagnosisSignificanceUnknown", params, source: null, schoolId: school.id });
      }
    }
    if (said.size > 0) bySchool.set(school.id, said);
  }
  return { bySchool, findings };
}
