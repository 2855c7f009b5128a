import type { StaffIndicator, StaffRecord } from "../assessment/context";
import type { Parameters } from "../parameters/parameters";
import type { RiskInfluences } from "./riskPriority";
import { riskPriority } from "./riskPriority";
import type { RiskSignal, RiskSignalCode } from "./riskSignal";

/**
 * Дефицит кадров (method §7): a vacancy, a subject led by a non-specialist, more than 40 % aged 55+, fewer than 20 % with a category.
 * What the sheet does not tell gives no signal.
 */
export function staffRisks(
  record: StaffRecord,
  p: Pick<Parameters, "riskOver55" | "riskCategory"> & RiskInfluences,
): readonly RiskSignal[] {
  const { vacancies, nonSpecialists, over55, highestCategory, firstCategory, teachers } = record.indicators;
  const cell = (indicator: StaffIndicator) => ({ ...record.source, address: record.cells[indicator] ?? record.source.address });
  const signals: RiskSignal[] = [];
  const add = (signal: RiskSignalCode, value: number, threshold: number, n: number | null, excess: number, indicator: StaffIndicator) => {
    signals.push({ risk: "staff", signal, value, threshold, n, source: cell(indicator), priority: riskPriority("staff", excess, n, p) });
  };
  if (vacancies !== undefined && vacancies > 0) add("vacancies", vacancies, 1, null, vacancies, "vacancies");
  if (nonSpecialists !== undefined && nonSpecialists > 0) add("nonSpecialists", nonSpecialists, 1, null, nonSpecialists, "nonSpecialists");
  if (teachers === undefined || teachers <= 0) return signals;
  if (over55 !== undefined && 100 * over55 > p.riskOver55 * teachers) {
    const share = (100 * over55) / teachers;
    add("olderStaff", share, p.riskOver55, teachers, share / p.riskOver55, "over55");
  }
  if (highestCategory !== undefined && firstCategory !== undefined) {
    const share = (100 * (highestCategory + firstCategory)) / teachers;
    if (share < p.riskCategory)
      add("fewCategories", share, p.riskCategory, teachers, share > 0 ? p.riskCategory / share : Infinity, "highestCategory");
  }
  return signals;
}
