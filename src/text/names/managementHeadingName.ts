import type { ManagementHeading } from "../../domain/effectiveness/managementCycle";

const names: Readonly<Record<ManagementHeading, string>> = {
  goals: "Цели",
  indicators: "Показатели",
  collection: "Методы сбора информации",
  monitoring: "Мониторинг",
  recommendations: "Анализ и адресные рекомендации",
  measures: "Меры и мероприятия",
  decisions: "Управленческие решения",
  evaluation: "Анализ эффективности мер",
};

/** A heading of the management cycle (управленческий цикл): managementHeadingName("goals") // «Цели». */
export function managementHeadingName(heading: ManagementHeading): string {
  return names[heading];
}
