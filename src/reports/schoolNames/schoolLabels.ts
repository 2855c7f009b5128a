import type { School } from "../../domain/assessment/school";
import { distinctNames } from "./distinctNames";

/** The short name under which each school stands on every sheet and chart, by id. */
export function schoolLabels(schools: readonly School[]): ReadonlyMap<string, string> {
  return distinctNames(schools, ({ shortName }) => shortName);
}
