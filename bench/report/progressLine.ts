import type { Progress, ReportProgress } from "../../src/app/progress";

const steps: Readonly<Record<Progress["step"], string>> = {
  readingSheets: "Чтение листов",
  recognising: "Распознавание",
  checking: "Проверка данных",
  calculating: "Расчёт",
  composing: "Составление отчётов",
  writing: "Запись листов",
  finishing: "Готово",
};

/** Shows the progress of a run on one line of a terminal; shows nothing where the stream is none. */
export function progressLine(stream: NodeJS.WriteStream): { readonly report: ReportProgress; readonly clear: () => void } {
  if (!stream.isTTY) return { report: () => undefined, clear: () => undefined };
  const clear = (): void => void stream.write("\r\u001b[K");
  const report: ReportProgress = ({ step, done, total, sheet }) => {
    const count = total > 0 ? ` ${done} из ${total}` : "";
    stream.write(`\r\u001b[K${steps[step]}${count}${sheet === null ? "" : ` · ${sheet}`}`.slice(0, stream.columns));
  };
  return { report, clear };
}
