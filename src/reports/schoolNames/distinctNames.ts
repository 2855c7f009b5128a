import type { School } from "../../domain/assessment/school";

/** A name for each school by its id; equal names are told apart by the code, the login or the settlement behind them. */
export function distinctNames(schools: readonly School[], nameOf: (school: School) => string): ReadonlyMap<string, string> {
  const bearers = new Map<string, number>();
  for (const school of schools) bearers.set(nameOf(school), (bearers.get(nameOf(school)) ?? 0) + 1);
  return new Map(
    schools.map((school) => {
      const { id, code, login, settlement } = school;
      const name = nameOf(school);
      return [id, bearers.get(name) === 1 ? name : `${name} (${code ?? login ?? settlement ?? id})`];
    }),
  );
}
