/**
 * What a cell gives where a date is expected. A day has `from` = `until`; a month, quarter or year goes from its first to its last
 * day. `repeated`: «постоянно», «ежемесячно», «по мере необходимости» name no day. `bad`: a day that does not exist
 * («31.02.2025»), a month without a year that anything around it could tell, or words that are no date.
 */
export type DateReading =
  | { readonly kind: "missing" }
  | { readonly kind: "date"; readonly from: string; readonly until: string }
  | { readonly kind: "repeated"; readonly text: string }
  | { readonly kind: "bad"; readonly text: string; readonly why: "impossible" | "noYear" | "unknown" };
