/** The registers of the work (листы учёта) that a department keeps and the add-in can make. */
export const registerKinds = [
  "measures",
  "programmes",
  "listings",
  "contracts",
  "courses",
  "seminars",
  "internships",
  "visits",
  "memberships",
  "teams",
  "acts",
  "analytics",
  "diagnostics",
  "surveys",
  "resources",
  "distances",
] as const;

export type RegisterKind = (typeof registerKinds)[number];
