import type { RiskCode } from "../../domain/risks/riskSignal";

const names: Readonly<Record<RiskCode, string>> = {
  results: "Учебная неуспешность",
  competence: "Предметная и методическая компетентность",
  staff: "Дефицит кадров",
  objectivity: "Объективность, внутренняя оценка",
  motivation: "Мотивация, благополучие, дисциплина, родители",
  language: "Русский язык",
  specialNeeds: "Обучающиеся с ОВЗ",
  participation: "Участие в процедурах",
  equipment: "Оснащение",
};

/** A risk factor (method §7): riskName("staff") // «Дефицит кадров». */
export function riskName(risk: RiskCode): string {
  return names[risk];
}
