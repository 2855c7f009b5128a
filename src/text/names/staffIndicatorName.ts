import type { StaffIndicator } from "../../domain/assessment/context";

const names: Readonly<Record<StaffIndicator, string>> = {
  teachers: "Всего педагогов",
  highestCategory: "Высшая категория",
  firstCategory: "Первая категория",
  noCategory: "Без категории",
  under35: "Моложе 35 лет",
  over55: "55 лет и старше",
  vacancies: "Вакансии",
  higherEducation: "С высшим образованием",
  serviceUnder3: "Стаж до 3 лет",
  nonSpecialists: "Ведут не свой предмет",
};

/** Indicator of staff (кадры): staffIndicatorName("vacancies") // «Вакансии». */
export function staffIndicatorName(indicator: StaffIndicator): string {
  return names[indicator];
}
