import type { RiskSignal } from "../../../src/domain/risks/riskSignal";

/** A signal of too many low results; anything may be replaced. */
export function makeSignal(changes: Partial<RiskSignal> = {}): RiskSignal {
  return {
    risk: "results",
    signal: "pooledShareHigh",
    value: 34.8,
    threshold: 20,
    n: 23,
    source: { file: null, sheet: "ОГЭ 2025", address: "C7:F7" },
    priority: 1.2,
    ...changes,
  };
}
