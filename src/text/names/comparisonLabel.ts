import type { ComparisonIdentity } from "./comparisonName";
import { comparisonName } from "./comparisonName";
import { levelName } from "./levelName";

/**
 * The set a school is compared with, for a column of a sheet, unambiguous and short:
 * «СОШ, малые», «СОШ», «СОШ, вкл. малые», «все школы района», «регион».
 */
export function comparisonLabel(comparison: ComparisonIdentity, clustersBySize: boolean): string {
  const { kind, level } = comparison;
  if (kind === "district") return "все школы района";
  if (kind === "level" && level !== null && clustersBySize) return `${levelName(level)}, вкл. малые`;
  return comparisonName(comparison).replace("малокомплектные", "малые");
}
