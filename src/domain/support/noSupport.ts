import type { SupportRecords } from "./supportRecords";

/** No register is kept: every list is empty, nothing is known. */
export const noSupport: SupportRecords = {
  measures: [],
  programmes: [],
  listings: [],
  contracts: [],
  courses: [],
  events: [],
  visits: [],
  memberships: [],
  teams: [],
  acts: [],
  analytics: [],
  diagnostics: [],
  surveys: [],
  resources: [],
  distances: [],
  tasks: [],
};
