import type { BuildOutcome } from "../../src/app/buildReports";
import { plural } from "../../src/text/typography/plural";

/** The outcome in a few lines: what was read, what was found, what was written. Never more than 20 lines. */
export function summary(outcome: BuildOutcome, out: string): string[] {
  const { dataset, analysis, findings, recognised, ignored, written, requests, milliseconds } = outcome;
  const severe = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const decided = (decision: string): number => analysis?.schools.filter((school) => school.decision === decision).length ?? 0;
  const list = decided("lowPerforming") + decided("lowPerformingFederal");
  return [
    `Год отчёта: ${analysis?.year ?? "—"}`,
    `Распознано: ${count(recognised.length, "лист", "листа", "листов")}, ${count(dataset.schools.length, "школа", "школы", "школ")}, ` +
      `${count(dataset.facts.length, "результат", "результата", "результатов")}; не использовано: ${count(ignored.length, "лист", "листа", "листов")}`,
    `Замечания: ошибок ${severe("error")}, вопросов ${severe("warning")}, сведений ${severe("info")}`,
    `По расчёту: ШНОР ${list}, группа риска ${decided("atRisk")}, данных недостаточно ${decided("insufficientData")}`,
    `Записано: ${written.map(({ name }) => `«${name}»`).join(", ")}`,
    `Файл: ${out}`,
    `Запросов к Excel: чтение ${requests.read}, запись ${requests.write}; ${(milliseconds / 1000).toFixed(1).replace(".", ",")} с`,
  ];
}

function count(value: number, one: string, few: string, many: string): string {
  return `${value} ${plural(value, one, few, many)}`;
}
