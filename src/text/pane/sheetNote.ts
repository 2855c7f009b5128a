import type { NamedSheet } from "../names/sheetName";
import { counted } from "../typography/counted";
import { countOf } from "./countOf";
import type { OutcomeCounts } from "./outcomeSummary";

const notes: Partial<Record<NamedSheet, (counts: OutcomeCounts) => string>> = {
  parameters: () => "пороги, веса и\u00a0годы; их можно менять",
  schools: ({ schools }) => `${countOf.schools(schools)}, все написания`,
  data: ({ facts }) => `${counted(facts, "результат", "результата", "результатов")} с\u00a0адресами ячеек`,
  dataCheck: ({ findings }) => (findings === 0 ? "замечаний нет" : countOf.findings(findings)),
  rating: ({ schools }) => `${countOf.schools(schools)}, места с\u00a0интервалами`,
  socialIndex: () => "уровень и\u00a0из\u00a0чего сложился",
  typology: () => "условия и\u00a0результаты каждой школы, диаграмма",
  dynamics: () => "результаты по\u00a0годам, кто вырос и\u00a0кто снизился",
  passport: () => "по\u00a0странице на\u00a0школу, для директора",
  calculation: () => "те\u00a0же числа живыми формулами",
  methodology: () => "как считали: формулы, пороги, источники",
  partners: () => "пары школ с\u00a0причинами и\u00a0проект приложения к\u00a0договору",
  courses: () => "группы по\u00a0темам, кварталы, охват школ перечня",
  effectiveness: () => "цикл управления, показатели Концепции, динамика, выход из\u00a0перечня",
  roadmap: () => "проект мероприятий; ваши правки и\u00a0строки сохраняются",
  monitoring: () => "вход — процесс — выход, что просрочено",
  schoolRecommendations: () => "что сделать, срок, показатель",
  departmentRecommendations: () => "району и\u00a0школам, которым нужна помощь",
  diagnosis: () => "факторы риска; значимость подтверждает человек",
  catalogue: () => "тексты, сроки и\u00a0пороги; их можно менять",
  order: () => "текст приказа с\u00a0приложениями",
  yearReport: () => "итоги года: текст, таблицы, диаграмма",
  lowPerforming: ({ lowPerforming, atRisk }) => `${countOf.schools(lowPerforming)}, ${atRisk} в\u00a0группе риска`,
};

/** What stands on a generated sheet, in half a line; empty for a sheet that needs no words. */
export function sheetNote(key: NamedSheet, counts: OutcomeCounts): string {
  return notes[key]?.(counts) ?? "";
}
