const names = {
  parameters: "Параметры",
  schools: "Школы",
  data: "Данные",
  dataCheck: "Проверка данных",
  rating: "Рейтинг",
  socialIndex: "ИСБШ",
  lowPerforming: "Перечень ШНОР",
  typology: "Типология",
  dynamics: "Динамика",
  monitoring: "Мониторинг программ",
  schoolRecommendations: "Рекомендации школам",
  departmentRecommendations: "Рекомендации МОУО",
  diagnosis: "Углублённая диагностика",
  catalogue: "Справочник рекомендаций",
  partners: "Партнёры",
  courses: "План ПК",
  roadmap: "Дорожная карта",
  order: "Проект приказа",
  effectiveness: "Эффективность",
  yearReport: "Аналитическая справка",
  passport: "Паспорт школы",
  methodology: "Методика",
  calculation: "Расчёт",
} as const;

/** Keys of the generated sheets; the same as `SheetKey` of the sheet model. */
export type NamedSheet = keyof typeof names;

/** Wanted name of a generated sheet: sheetName("lowPerforming") // «Перечень ШНОР». */
export function sheetName(key: NamedSheet): string {
  return names[key];
}
