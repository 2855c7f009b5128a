import { glue } from "../typography/glue";

/** Why the sheets of the last run are older than the workbook; null when they are not. */
export function outdatedText({ sources, parameters }: { readonly sources: boolean; readonly parameters: boolean }): string | null {
  if (!sources && !parameters) return null;
  const what = sources && parameters ? "Данные и параметры изменились" : sources ? "Данные изменились" : "Параметры изменились";
  return glue(`${what} после прошлого запуска: на листах отчётов прежние числа. Сформируйте отчёты заново.`);
}
