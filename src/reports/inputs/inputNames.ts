/** Names of the input ranges: by them what people typed is found again on the next run, so they never change. */
export const inputNames = {
  /** «Параметры»: parameter key → value. */
  parameters: "parameters",
  /** «Школы»: spelling → school. */
  schoolNames: "schoolNames",
  /** «Перечень ШНОР»: school → decision of the specialist. */
  overrides: "overrides",
  /** «Перечень ШНОР»: school → reason and date. */
  overrideReasons: "overrideReasons",
  /** «Проверка данных»: finding → state. */
  dismissals: "dismissals",
  /** «Проверка данных»: finding → who and why. */
  dismissalNotes: "dismissalNotes",
} as const;
