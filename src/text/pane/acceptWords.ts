import { counted } from "../typography/counted";
import { glue } from "../typography/glue";

/** Words of «Не считать ошибкой». */
export const acceptWords = {
  open: "Не\u00a0считать ошибкой",
  openFor: (title: string): string => `Не\u00a0считать ошибкой: ${title}`,
  reason: "Почему так и\u00a0должно быть",
  save: "Принять как есть",
  saving: "Записываем…",
  cancel: "Оставить замечание",
  where: glue("Запишем на лист «Проверка данных». Если число изменится, замечание вернётся."),
  accepted: "Замечание принято, в\u00a0подсчёт больше не\u00a0входит.",
  reopened: "Замечание снова в\u00a0списке.",
  list: (count: number): string => `Не\u00a0считаем ошибками: ${counted(count, "замечание", "замечания", "замечаний")}`,
  because: (reason: string): string => (reason === "" ? glue("Причина не названа.") : `Причина: ${reason}`),
  reopen: "Вернуть",
  reopenFor: (title: string): string => `Вернуть замечание: ${title}`,
} as const;
