import type { ProcedureKind } from "../../domain/assessment/fact";
import type { CheckParameters } from "./checkParameters";

/** D, the design effect of a kind (method §3): the same children sit several procedures. */
export function designEffect(kind: ProcedureKind, parameters: CheckParameters): number {
  if (kind === "ege") return parameters.designEffectEge;
  if (kind === "oge") return parameters.designEffectOge;
  return kind === "vpr" ? parameters.designEffectVpr : parameters.designEffectRegional;
}
