import type { RegisterKind } from "../../domain/support/registerKind";
import type { SupportRecords } from "../../domain/support/supportRecords";
import { registerText } from "../registers/registerText";

/** The register that people fill for each kind of records; tasks come with the results and have none. */
const kinds: Readonly<Record<Exclude<keyof SupportRecords, "tasks">, RegisterKind>> = {
  measures: "measures",
  programmes: "programmes",
  listings: "listings",
  contracts: "contracts",
  courses: "courses",
  events: "seminars",
  visits: "visits",
  memberships: "memberships",
  teams: "teams",
  acts: "acts",
  analytics: "analytics",
  diagnostics: "diagnostics",
  surveys: "surveys",
  resources: "resources",
  distances: "distances",
};

/** Name of the register (лист учёта) to fill, as the add-in creates it: registerName("visits") // «Визиты кураторов». */
export function registerName(records: Exclude<keyof SupportRecords, "tasks">): string {
  return registerText(kinds[records]).name;
}
