import type { RawParameter } from "../../domain/parameters/mergeParameters";
import { typedParameter } from "../../text/parameters/typedParameter";
import { inputNames } from "../inputs/inputNames";
import type { KeptInputs } from "../reportInput";

/** What people typed on «Параметры», ready for `mergeParameters`. The way back of `parameterCell`. */
export function parameterInputs(kept: KeptInputs): Readonly<Record<string, RawParameter>> {
  const inputs: Record<string, RawParameter> = {};
  for (const [key, cells] of kept.get(inputNames.parameters) ?? []) {
    const typed = cells.get("value");
    if (typed !== undefined && typed !== null) inputs[key] = typedParameter(key, typed);
  }
  return inputs;
}
