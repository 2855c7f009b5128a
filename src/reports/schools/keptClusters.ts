import { inputNames } from "../inputs/inputNames";
import { keptText } from "../inputs/keptText";
import type { ReportInput } from "../reportInput";
import { keptForSchool } from "../schoolNames/keptForSchool";
import { schoolKeys } from "../schoolNames/schoolKeys";

/** Clusters made by hand on «Школы» (method §3), school → name as it was typed. Empty where nobody made any. */
export function keptClusters({ dataset, kept }: Pick<ReportInput, "dataset" | "kept">): ReadonlyMap<string, string> {
  const keys = schoolKeys(dataset.schools);
  return new Map(
    dataset.schools.flatMap((school) => {
      const key = keptForSchool(kept, inputNames.clusters, school, keys.get(school.id) ?? school.name);
      const name = key === null ? null : (keptText(kept, inputNames.clusters, key, "cluster")?.trim() ?? null);
      return name === null || name === "" ? [] : [[school.id, name] as const];
    }),
  );
}
