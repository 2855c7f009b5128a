import type { Parameters } from "../parameters/parameters";
import type { RiskCode, RiskSignal } from "../risks/riskSignal";
import type { Significance } from "./significance";
import { proposedSignificance } from "./significance";

/** A risk of a school with all its signals. */
export interface RiskPriority {
  readonly risk: RiskCode;
  readonly significance: Significance;
  /** A person said so on «Углублённая диагностика»; else it is our proposal. */
  readonly confirmed: boolean;
  /** The strongest signal; null where people reported the risk and no number shows it. */
  readonly lead: RiskSignal | null;
  /** The other signals of the risk. */
  readonly also: readonly RiskSignal[];
}

const ORDER: Readonly<Record<Significance, number>> = { high: 0, middle: 1, low: 2 };

/**
 * Приоритеты of a school: its risks, each once, the most significant first; a person's word on the significance outranks the proposal,
 * and among equally significant risks the confirmed ones come first.
 * A risk of influence 0 is in no priority unless a person names it. The caller takes the first `riskPriorities`.
 *
 * @param signals as `schoolRisks` gives them
 * @param confirmed what a person said, by risk
 */
export function schoolPriorities(
  signals: readonly RiskSignal[],
  confirmed: ReadonlyMap<RiskCode, Significance>,
  p: Pick<Parameters, "significanceHigh" | "significanceMiddle">,
): readonly RiskPriority[] {
  const codes = new Set([...signals.map(({ risk }) => risk), ...confirmed.keys()]);
  const priorities = [...codes].flatMap((risk): RiskPriority[] => {
    const own = signals.filter((one) => one.risk === risk).sort((a, b) => b.priority - a.priority);
    const [lead = null, ...also] = own;
    const said = confirmed.get(risk);
    if (said !== undefined) return [{ risk, significance: said, confirmed: true, lead, also }];
    return lead === null || lead.priority === 0
      ? []
      : [{ risk, significance: proposedSignificance(lead.priority, p), confirmed: false, lead, also }];
  });
  return priorities.sort(
    (a, b) =>
      ORDER[a.significance] - ORDER[b.significance] ||
      Number(b.confirmed) - Number(a.confirmed) ||
      (b.lead?.priority ?? 0) - (a.lead?.priority ?? 0),
  );
}
