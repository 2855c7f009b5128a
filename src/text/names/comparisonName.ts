import type { ComparisonSet } from "../../domain/analysis/analysis";
import { levelName } from "./levelName";
import { socialIndexLevelText } from "./socialIndexLevelText";

/** What names a comparison set. */
export type ComparisonIdentity = Pick<ComparisonSet, "kind" | "level" | "size" | "socialIndexLevel" | "settlement" | "manual">;

/**
 * Name of the set a school is compared with: «СОШ, малокомплектные», «СОШ», «район», «регион»; where ИСБШ or the settlement
 * is part of the cluster, it stands behind; a cluster made by hand bears the name it was given.
 * A cluster of ordinary size and a whole level bear the same name here; `comparisonLabel` tells them apart for a reader.
 */
export function comparisonName({ kind, level, size, socialIndexLevel, settlement, manual }: ComparisonIdentity): string {
  if (kind === "district") return "район";
  if (kind === "reference") return "регион";
  if (manual !== null) return manual;
  if (level === null) throw new Error(`A comparison set of kind ${kind} needs a level`);
  if (kind === "level") return levelName(level);
  return [
    levelName(level),
    ...(size === "small" ? ["малокомплектные"] : []),
    ...(socialIndexLevel === null ? [] : [`${socialIndexLevelText(socialIndexLevel).name} ИСБШ`]),
    ...(settlement === null ? [] : [settlement]),
  ].join(", ");
}
