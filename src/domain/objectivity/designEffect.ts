import type { ProcedureKind } from "../assessment/fact";
import type { Parameters } from "../parameters/parameters";

/** The design effects of the method, one a group of procedures. */
export type DesignEffects = Pick<Parameters, "designEffectEge" | "designEffectOge" | "designEffectVpr" | "designEffectRegional">;

/** D, the design effect of a kind (method §3): the same children sit several procedures. */
export function designEffect(kind: ProcedureKind, parameters: DesignEffects): number {
  if (kind === "ege") return parameters.designEffectEge;
  if (kind === "oge") return parameters.designEffectOge;
  return kind === "vpr" ? parameters.designEffectVpr : parameters.designEffectRegional;
}
