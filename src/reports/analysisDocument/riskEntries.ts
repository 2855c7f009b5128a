import type { RiskSignal } from "../../domain/risks/riskSignal";
import type { NameSource } from "./nameSources";

/** Риски of a school in the year T, the most pressing first: which risk, by which signal, with the number, its threshold and its cell. */
export function riskEntries(signals: readonly RiskSignal[], nameSource: NameSource): Record<string, unknown>[] {
  return signals.map(({ risk, signal, value, threshold, n, priority, subject, about, source }) => ({
    code: risk,
    signal,
    value,
    threshold,
    n,
    priority,
    subject: subject ?? null,
    about: about ?? null,
    source: source === null ? null : nameSource(source),
  }));
}
