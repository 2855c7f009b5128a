import { counted } from "../typography/counted";
import { glue } from "../typography/glue";

/** Words of «Добавить файлы». */
export const fileWords = {
  title: "Файлы рядом с\u00a0книгой",
  add: "Добавить файлы",
  hint: glue("Выгрузки и сводки .xlsx, .xls, .csv: выберите сразу несколько или перетащите на панель. В книгу они не копируются."),
  drop: glue("Отпустите, чтобы добавить"),
  waiting: glue("ждёт очереди"),
  reading: "читаем…",
  read: (sheets: number): string => `прочитан, ${counted(sheets, "лист", "листа", "листов")}`,
  remove: "Убрать",
  removeFile: (name: string): string => `Убрать файл ${name}`,
  progress: (done: number, total: number): string => `Читаем файлы: ${done}\u00a0из\u00a0${total}`,
} as const;
