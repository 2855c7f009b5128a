import type { School } from "../../domain/assessment/school";

/**
 * The name under which each school stands on every sheet, and by which what people typed about it is found on the next
 * run: its name, and where two schools share one, the code, the login or the settlement behind it.
 */
export function schoolLabels(schools: readonly School[]): ReadonlyMap<string, string> {
  const bearers = new Map<string, number>();
  for (const { name } of schools) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return new Map(
    schools.map((school) => {
      const { id, name, code, login, settlement } = school;
      return [id, bearers.get(name) === 1 ? name : `${name} (${code ?? login ?? settlement ?? id})`];
    }),
  );
}
