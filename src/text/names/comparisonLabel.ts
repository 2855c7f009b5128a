import type { ComparisonSet } from "../../domain/analysis/analysis";
import { levelName } from "./levelName";

/**
 * The set a school is compared with, short and unambiguous, for a column of a sheet:
 * «СОШ, малые», «СОШ», «СОШ, вкл. малые», «все школы района», «регион».
 */
export function comparisonLabel(comparison: Pick<ComparisonSet, "kind" | "level" | "size">): string {
  const { kind, level, size } = comparison;
  if (kind === "district") return "все школы района";
  if (kind === "reference") return "регион";
  if (level === null) throw new Error(`A comparison set of kind ${kind} needs a level`);
  if (kind === "level") return size === null ? levelName(level) : `${levelName(level)}, вкл. малые`;
  return size === "small" ? `${levelName(level)}, малые` : levelName(level);
}
