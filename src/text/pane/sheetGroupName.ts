const names = {
  registry: "Реестр школ",
  vpr: "ВПР",
  oge: "ОГЭ",
  ege: "ЕГЭ",
  socialPassport: "Соц. паспорт",
  staff: "Кадры",
  olympiad: "Олимпиады",
  monitoring: "Мониторинги",
  diagnostics: "Диагностика",
  survey: "Опросы",
  resources: "Ресурсы",
  register: "Меры",
  /** Under a row whose sheets bear a year: those that bear none. */
  undated: "– год не назван",
} as const;

/** A row of the pane's matrix «Распознано»: narrow, so shorter than the names elsewhere. */
export type SheetGroup = keyof typeof names;

export function sheetGroupName(group: SheetGroup): string {
  return names[group];
}
