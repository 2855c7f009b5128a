import { counted } from "../typography/counted";
import { countOf } from "./countOf";

/** The figures of a finished run. */
export interface OutcomeCounts {
  readonly schools: number;
  readonly lowPerforming: number;
  readonly atRisk: number;
  readonly insufficient: number;
  readonly facts: number;
  readonly findings: number;
  readonly errors: number;
}

/** «1 школа в перечне, 2 в группе риска. К данным 12 замечаний, из них 2 ошибки.» */
export function outcomeSummary({ lowPerforming, atRisk, insufficient, findings, errors }: OutcomeCounts): string {
  const list = lowPerforming === 0 ? "В\u00a0перечне школ нет" : `${countOf.schools(lowPerforming)} в\u00a0перечне`;
  const unsure = insufficient === 0 ? "" : `, по\u00a0${counted(insufficient, "школе", "школам", "школам")} данных недостаточно`;
  const left =
    findings === 0
      ? "Замечаний к\u00a0данным нет."
      : `К\u00a0данным ${countOf.findings(findings)}${errors === 0 ? "" : `, из\u00a0них ${counted(errors, "ошибка", "ошибки", "ошибок")}`}.`;
  return `${list}, ${atRisk === 0 ? "в\u00a0группе риска никого" : `${atRisk} в\u00a0группе риска`}${unsure}. ${left}`;
}
