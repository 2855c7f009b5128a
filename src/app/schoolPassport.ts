import type { School } from "../domain/assessment/school";
import { schoolKeys } from "../reports/schoolNames/schoolKeys";
import { buildReports } from "./buildReports";
import type { BuildOutcome } from "./buildReports";
import type { RunOptions } from "./runOptions";

/**
 * «Паспорт школы» of chosen schools: writes that sheet (and «Параметры») alone; every other sheet stays as it is. The book is read
 * anew, so the page shows the numbers as they stand now.
 *
 * @param schools all schools of the last outcome
 * @throws when a chosen id is not among them.
 */
export function schoolPassport(schools: readonly School[], chosen: readonly string[], options: RunOptions = {}): Promise<BuildOutcome> {
  const keys = schoolKeys(schools);
  const passports = chosen.map((id) => {
    const key = keys.get(id);
    if (key === undefined) throw new RangeError(`schoolPassport: there is no school ${id}`);
    return key;
  });
  return buildReports({ ...options, sheets: ["passport"], passports });
}
