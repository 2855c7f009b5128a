import type { SupportRecords } from "../../domain/support/supportRecords";

const names: Readonly<Record<keyof SupportRecords, string>> = {
  measures: "Мероприятия",
  programmes: "Программы школ",
  contracts: "Договоры",
  courses: "Курсы ПК",
  events: "Семинары и стажировки",
  visits: "Визиты кураторов",
  memberships: "Сообщества",
  teams: "Тьюторы и команды",
  acts: "Акты",
  analytics: "Аналитика школам",
  diagnostics: "Диагностика педагогов",
  surveys: "Опросы",
  resources: "Ресурсы",
  tasks: "Выполнение заданий",
};

/** Name of a register (лист учёта) in a sentence, without quotes: registerName("measures") // «Мероприятия». */
export function registerName(register: keyof SupportRecords): string {
  return names[register];
}
