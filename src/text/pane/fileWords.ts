import { counted } from "../typography/counted";
import { glue } from "../typography/glue";
import { plural } from "../typography/plural";

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
  /** What became of the files that were added together: «Прочитан 1 файл. Не прочитано файлов: 2. Почему, сказано ниже…» */
  outcome: (read: number, refused: number): string => {
    const came = `${plural(read, "Прочитан", "Прочитаны", "Прочитано")} ${counted(read, "файл", "файла", "файлов")}.`;
    const stayed = glue(`Не прочитано файлов: ${refused}. Почему, сказано ниже, под кнопкой «Добавить файлы».`);
    return [...(read === 0 ? [] : [came]), ...(refused === 0 ? [] : [stayed])].join(" ");
  },
  progress: (done: number, total: number): string => `Читаем файлы: ${done}\u00a0из\u00a0${total}`,
} as const;
