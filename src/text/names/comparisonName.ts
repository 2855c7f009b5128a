import type { ComparisonSet } from "../../domain/analysis/analysis";
import { levelName } from "./levelName";

/**
 * Name of the set a school is compared with: «СОШ, малокомплектные», «СОШ», «район», «регион».
 * A cluster of ordinary size and a whole level bear the same name here; `comparisonLabel` tells them apart for a reader.
 */
export function comparisonName(comparison: Pick<ComparisonSet, "kind" | "level" | "size">): string {
  const { kind, level, size } = comparison;
  if (kind === "district") return "район";
  if (kind === "reference") return "регион";
  if (level === null) throw new Error(`A comparison set of kind ${kind} needs a level`);
  return kind === "cluster" && size === "small" ? `${levelName(level)}, малокомплектные` : levelName(level);
}
