const names = {
  registry: "Реестр школ",
  vpr: "ВПР",
  vprJournal: "ВПР: сравнение с журналом",
  vprTasks: "ВПР: выполнение заданий",
  vprOutcomes: "ВПР: планируемые результаты",
  vprPoints: "ВПР: первичные баллы",
  vprBase: "ВПР: сводная таблица",
  vprIndividual: "ВПР: индивидуальные результаты",
  biasMarkers: "Маркеры необъективности",
  oge: "ОГЭ",
  ogeProtocol: "ОГЭ: протокол",
  ege: "ЕГЭ",
  egeProtocol: "ЕГЭ: протокол",
  niko: "НИКО",
  regional: "Региональный мониторинг",
  internal: "ВСОКО",
  olympiad: "Олимпиады",
  socialPassport: "Социальный паспорт",
  staff: "Кадры",
  diagnostics: "Диагностика педагогов",
  survey: "Анкетирование",
  resources: "Ресурсы",
  register: "Реестр мер и договоров",
} as const;

/** Keys of what a sheet can be recognised as; the same as `SheetKind` of the reader. */
export type NamedSheetKind = keyof typeof names;

/** What a sheet was recognised as: sheetKindName("vprJournal") // «ВПР: сравнение с журналом». */
export function sheetKindName(kind: NamedSheetKind): string {
  return names[kind];
}
