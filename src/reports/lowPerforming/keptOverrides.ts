import { inputNames } from "../inputs/inputNames";
import { keptText } from "../inputs/keptText";
import type { ReportInput } from "../reportInput";
import { keptForSchool } from "../schoolNames/keptForSchool";
import { schoolKeys } from "../schoolNames/schoolKeys";
import type { Override } from "./override";

export interface KeptOverrides {
  readonly bySchool: ReadonlyMap<string, Override>;
  /** Entries about schools that are not in the data any more, by the name they were made under. */
  readonly orphans: ReadonlyMap<string, Override>;
}

/** Entries of specialists of earlier runs, tied to the schools of this one. */
export function keptOverrides({ dataset, kept }: Pick<ReportInput, "dataset" | "kept">): KeptOverrides {
  const keysOfSchools = schoolKeys(dataset.schools);
  const found = new Set<string>();
  const at = (key: string): Override => ({
    decision: keptText(kept, inputNames.overrides, key, "decision"),
    reason: keptText(kept, inputNames.overrideReasons, key, "reason"),
  });
  const bySchool = new Map<string, Override>();
  for (const school of dataset.schools) {
    const own = keysOfSchools.get(school.id) ?? school.name;
    const keys = [inputNames.overrides, inputNames.overrideReasons].map((name) => keptForSchool(kept, name, school, own));
    const key = keys.find((one) => one !== null);
    if (key === undefined || key === null) continue;
    found.add(key);
    bySchool.set(school.id, at(key));
  }
  const all = [inputNames.overrides, inputNames.overrideReasons].flatMap((name) => [...(kept.get(name)?.keys() ?? [])]);
  const orphans = new Map(all.filter((key) => !found.has(key)).map((key) => [key, at(key)]));
  return { bySchool, orphans };
}
