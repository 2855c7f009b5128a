import type { Parameters } from "../parameters/parameters";
import type { SocialIndexValue } from "./socialIndexValue";

/**
 * ШНСУ (method §5): the index is below the low bound, or at least three indicators of positive weight lie one S or more on the hard side.
 *
 * @example unfavourableConditions({ value: 48, z: [-1, -1.2, -2] }, defaultParameters()) // true
 */
export function unfavourableConditions(
  { value, z }: Pick<SocialIndexValue, "value" | "z">,
  rules: Pick<Parameters, "socialIndexLow" | "unfavourableZ" | "unfavourableIndicators">,
): boolean {
  const hard = z.filter((one) => one !== null && one <= rules.unfavourableZ).length;
  return value < rules.socialIndexLow || hard >= rules.unfavourableIndicators;
}
