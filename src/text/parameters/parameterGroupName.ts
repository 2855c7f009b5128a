import type { ParameterGroup } from "../../domain/parameters/parameter";

const names: Readonly<Record<ParameterGroup, string>> = {
  period: "Период расчёта",
  data: "Данные и размер школы",
  federal: "Федеральный критерий",
  cluster: "Кластерный критерий и группы сравнения",
  rating: "Индекс результатов и рейтинг",
  socialIndex: "ИСБШ",
  context: "Результат с учётом контекста",
  decision: "Выход из перечня и устойчивость",
  certificateMinima: "Минимальные баллы ЕГЭ",
  markScales: "Шкалы отметок ВПР",
  risks: "Риски",
  partners: "Школы-партнёры",
  courses: "Повышение квалификации",
  monitoring: "Мониторинг программ",
  display: "Показ",
  department: "Управление образования",
};

/** Heading of a group of parameters: parameterGroupName("federal") // «Федеральный критерий». */
export function parameterGroupName(group: ParameterGroup): string {
  return names[group];
}
