import type { FailureParams, FailureText } from "./failureText";
import { hostFailures } from "./hostFailures";

/**
 * What a person reads when Excel refuses.
 *
 * @example hostFailureText("structureProtected", {}).what // «Листы не записаны»
 * @throws when nobody wrote words for the code.
 */
export function hostFailureText(code: string, params: FailureParams = {}): FailureText {
  if (!Object.hasOwn(hostFailures, code)) throw new Error(`No words for the host error ${code}`);
  return hostFailures[code as keyof typeof hostFailures](params);
}
