import type { Severity } from "../../domain/findings/finding";
import { severityText } from "../names/severityText";
import { glue } from "../typography/glue";
import { commonWords } from "./commonWords";

const order: readonly Severity[] = ["error", "warning", "info"];

/** Words of the sheet «Проверка данных». */
export const dataCheckWords = {
  title: "Проверка данных: что уточнить до выпуска перечня",
  headings: {
    number: "№",
    severity: "Важность",
    school: "Школа",
    message: "Что не так",
    advice: "Что сделать",
    source: "Где\n(лист, ячейка)",
    state: `Состояние\n${commonWords.fillIn}`,
    note: `Кто и почему\n${commonWords.fillIn}`,
  },
  legend: order.map((severity) => {
    const { sign, name, meaning } = severityText(severity);
    return `${sign} ${name} — ${meaning}`;
  }),
  states: { new: "новое", checked: "проверено", accepted: "принято" },
  answer: (counts: Readonly<Record<Severity, number>>, accepted: number, recognised: number, sheets: number): string => {
    const read = `Распознано листов: ${recognised} из ${sheets}.`;
    const total = counts.error + counts.warning + counts.info;
    if (total === 0) return glue(`Замечаний нет. ${read}`);
    const parts = order.map((severity) => {
      const { sign, many } = severityText(severity);
      return `${sign} ${many} — ${counts[severity]}`;
    });
    const taken = accepted === 0 ? "" : ` Принято как есть: ${accepted}.`;
    return glue(`Найдено: ${parts.join(", ")}.${taken} ${read} Ничего не отброшено без записи на этом листе.`);
  },
  allSchools: "—",
  sheetIgnored: (reason: string): string => `Лист не использован. ${reason}.`,
  notes: [
    glue(
      "Ошибка не даёт использовать значение; вопрос не мешает расчёту, но может изменить вывод. Исправьте исходную ячейку и нажмите «Сформировать отчёты».",
    ),
    glue(
      "Чтобы замечание больше не считалось, выберите «принято» и укажите, кто и почему так решил. Если число в ячейке изменится, замечание появится снова.",
    ),
    glue("Маркеры необъективности — повод посмотреть, а не вывод о школе: решения по ним не принимаются."),
  ],
} as const;
