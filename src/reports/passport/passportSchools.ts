import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { isListed } from "../../domain/identification/isListed";
import { byDecision } from "../lowPerforming/byDecision";
import type { ReportInput } from "../reportInput";
import { schoolKeys } from "../schoolNames/schoolKeys";

/** Up to so many schools each gets its page unless told; in a larger area ШНОР and the risk group. */
const everySchool = 40;

/**
 * Schools that get a page of «Паспорт школы», in the order of «Перечень». Untold: all of a district of ordinary size; of a larger
 * area those the department has to act on, because three charts a page are heavy for Excel.
 *
 * @throws when a school is asked for that is not in the data.
 */
export function passportSchools({
  dataset,
  analysis,
  passports,
}: Pick<ReportInput, "dataset" | "analysis" | "passports">): SchoolAnalysis[] {
  const schools = byDecision(analysis.schools);
  const choice = passports ?? (schools.length <= everySchool ? "all" : "listed");
  if (choice === "all") return schools;
  if (choice === "listed") return schools.filter(({ decision }) => isListed(decision));
  const keys = schoolKeys(dataset.schools);
  const known = new Set(keys.values());
  const unknown = choice.find((key) => !known.has(key));
  if (unknown !== undefined) throw new RangeError(`passportSchools: there is no school «${unknown}»`);
  return schools.filter(({ schoolId }) => choice.includes(keys.get(schoolId) ?? ""));
}
