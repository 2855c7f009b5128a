/** Names of the input ranges: by them what people typed is found again on the next run, so they never change. */
export const inputNames = {
  /** «Параметры»: parameter key → value. */
  parameters: "parameters",
  /** «Школы»: spelling → school. */
  schoolNames: "schoolNames",
  /** «Школы»: school → name of the cluster made by hand. */
  clusters: "clusters",
  /** «Перечень ШНОР»: school → decision of the specialist. */
  overrides: "overrides",
  /** «Перечень ШНОР»: school → reason and date. */
  overrideReasons: "overrideReasons",
  /** «Проверка данных»: finding → state. */
  dismissals: "dismissals",
  /** «Проверка данных»: finding → who and why. */
  dismissalNotes: "dismissalNotes",
  /** «Справочник рекомендаций»: rule → text and expected result. */
  catalogueTexts: "catalogueTexts",
  /** «Справочник рекомендаций»: rule → term, threshold, on or off. */
  catalogueRules: "catalogueRules",
  /** «Углублённая диагностика»: school and risk → significance that a person confirmed. */
  diagnosisSignificance: "diagnosisSignificance",
  /** «Углублённая диагностика»: school and risk → what people answered, and the measure they chose. */
  diagnosisAnswers: "diagnosisAnswers",
  /** «Дорожная карта»: measure → school, direction, text, responsible, term, indicator. */
  roadmap: "roadmap",
  /** «Дорожная карта», helper column: measure → fingerprints of what the last run proposed. */
  roadmapProposals: "roadmapProposals",
  /** «Дорожная карта»: measure that the coordinator removed → whether it is to come back. */
  roadmapExcluded: "roadmapExcluded",
} as const;
