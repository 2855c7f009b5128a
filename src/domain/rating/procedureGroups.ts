import type { ProcedureKind } from "../assessment/fact";
import type { Parameters } from "../parameters/parameters";

/** g, the groups of procedures that make the result index (method §3). НИКО and ВСОКО are shown, never counted. */
export type ProcedureGroup = "ege" | "oge" | "vpr" | "regional";

export interface GroupSettings {
  /** w_g; a weight of 0 leaves the group out altogether. */
  readonly weight: number;
  /** D_g, the design effect: the same child sits several procedures of the group. */
  readonly designEffect: number;
}

/**
 * Weights and design effects of the groups that count: those with a positive weight. «ВПР: не использовать» takes ВПР out of the index and
 * the rating too; «только диагностика» leaves them here (method §2: they stay in track B).
 */
export function procedureGroups(p: Parameters): ReadonlyMap<ProcedureKind, GroupSettings & { readonly group: ProcedureGroup }> {
  const groups: readonly (GroupSettings & { readonly group: ProcedureGroup })[] = [
    { group: "ege", weight: p.weightEge, designEffect: p.designEffectEge },
    { group: "oge", weight: p.weightOge, designEffect: p.designEffectOge },
    { group: "vpr", weight: p.federalVpr === "unused" ? 0 : p.weightVpr, designEffect: p.designEffectVpr },
    { group: "regional", weight: p.weightRegional, designEffect: p.designEffectRegional },
  ];
  return new Map(groups.filter(({ weight }) => weight > 0).map((one) => [one.group, one]));
}
