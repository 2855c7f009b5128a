import type { School } from "../../domain/assessment/school";
import { distinctNames } from "./distinctNames";

/**
 * The key by which what people typed about a school is found on the next run: its name, and where two schools share one,
 * the code, the login or the settlement behind it.
 */
export function schoolKeys(schools: readonly School[]): ReadonlyMap<string, string> {
  return distinctNames(schools, ({ name }) => name);
}
