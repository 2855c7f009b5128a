import type { ClusterStatus } from "../../domain/analysis/analysis";

const names: Readonly<Record<ClusterStatus, string>> = { below: "ниже", notBelow: "не ниже", insufficient: "данных недостаточно" };

/** Status of the cluster criterion: clusterStatusName("below") // «ниже». */
export function clusterStatusName(status: ClusterStatus): string {
  return names[status];
}
