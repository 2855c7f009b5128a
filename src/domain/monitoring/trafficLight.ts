import type { Parameters } from "../parameters/parameters";
import type { IndexChange } from "./indexChange";

export type Light = "red" | "yellow" | "green";

export type LightReason = "significantLoss" | "moreLowResults" | "processBehind" | "significantGain" | "targetMet" | "withinChance";

export interface LightInputs {
  /** ΔI since the base year; null where one of the years has no index. */
  readonly index: IndexChange | null;
  /** ΔL_pool in points with the pupils of the year that has fewer; null where one of the years has none. */
  readonly share: { readonly change: number; readonly n: number } | null;
  /** Per cent of the process; null where no register is filled. */
  readonly process: number | null;
  /** Whether the target of the programme is met; null where none was set. */
  readonly targetMet: boolean | null;
}

export interface TrafficLight {
  /** Null: neither results nor registers tell anything. */
  readonly light: Light | null;
  readonly reasons: readonly LightReason[];
}

/**
 * Светофор (method §10). Red: a significant loss of I, +10 points of low results with at least 20 pupils, or less than half of the
 * process; red outranks the rest. Green: a significant gain or the target met. Yellow: all else.
 *
 * @example a significant gain with 40 % of the process is red, for the process
 */
export function trafficLight(
  { index, share, process, targetMet }: LightInputs,
  p: Pick<Parameters, "monitoringLossPoints" | "monitoringLossPupils" | "monitoringProcess">,
): TrafficLight {
  const red: LightReason[] = [];
  if (index !== null && index.significant && index.change < 0) red.push("significantLoss");
  if (share !== null && share.n >= p.monitoringLossPupils && share.change >= p.monitoringLossPoints - 1e-9) red.push("moreLowResults");
  if (process !== null && process < p.monitoringProcess) red.push("processBehind");
  if (red.length > 0) return { light: "red", reasons: red };
  const green: LightReason[] = [];
  if (index !== null && index.significant && index.change > 0) green.push("significantGain");
  if (targetMet === true) green.push("targetMet");
  if (green.length > 0) return { light: "green", reasons: green };
  if (index === null && share === null && process === null && targetMet === null) return { light: null, reasons: [] };
  return { light: "yellow", reasons: index === null ? [] : ["withinChance"] };
}
