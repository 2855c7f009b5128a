import type { FederalStatus } from "../../domain/analysis/analysis";

const names: Readonly<Record<FederalStatus, string>> = {
  confirmed: "подтверждено",
  formal: "формально",
  insufficient: "данных недостаточно",
  notMet: "нет",
  notEvaluated: "не оценивался",
};

/** Status of the federal criterion: federalStatusName("formal") // «формально». */
export function federalStatusName(status: FederalStatus): string {
  return names[status];
}
