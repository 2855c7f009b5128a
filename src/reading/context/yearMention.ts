/**
 * A year as a text speaks of it: «2024 год» (calendar), «2024/2025 учебный год» (school, by its first year; `autumn`
 * when the text says so), or only a date «по состоянию на 01.09.2024».
 */
export interface YearMention {
  readonly kind: "calendar" | "school" | "date";
  readonly year: number;
  readonly autumn: boolean;
}
