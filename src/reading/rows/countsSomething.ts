import type { LaidColumn } from "../roles/tableLayout";

/** A column of figures: of a result, a passport, staff or olympiads. */
export const countsSomething = (facets: LaidColumn["facets"]): boolean =>
  (facets.measure ?? facets.passport ?? facets.staff ?? facets.olympiad) !== null;
