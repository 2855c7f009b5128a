/** One figure that a sheet tells of a school, and where it stands there. */
export interface Claim {
  readonly sheet: string;
  readonly school: string;
  readonly year: number;
  /** ЕГЭ, ОГЭ, ВПР, РМ, ВСОКО, Олимпиада; «паспорт» and «кадры» for the two kinds of indicators. */
  readonly kind: string;
  readonly subject: string | null;
  readonly grade: number | null;
  /** What the sheet lets a careful reader know: n, low, mean, mark 2…5, or the key of an indicator. */
  readonly figures: Readonly<Record<string, number>>;
  /** What is true besides, and may be reckoned but need not be. */
  readonly also: Readonly<Record<string, number>>;
  /** Row of the sheet (zero-based) that holds it; null where a school does not keep to a row. */
  readonly row: number | null;
}

export type Draft = Omit<Claim, "sheet" | "row">;
