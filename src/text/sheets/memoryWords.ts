import { glue } from "../typography/glue";

/** The sheet «Разметка», where what people said about their sheets is kept. */
export const memoryWords = {
  name: "Разметка",
  title: "Разметка листов и ответы на вопросы",
  purpose: glue(
    "Здесь надстройка хранит то, что вы указали о своих листах, и применяет при каждом чтении. Чтобы отменить указание, удалите его строку; чтобы отменить все — лист.",
  ),
  headings: ["Лист", "Что указано", "Когда", "Запись надстройки (не менять)"],
  /** In place of a sheet's name. */
  schools: "Названия школ",
  /** A file and a sheet in it, or a sheet of the workbook. */
  place: (file: string | null, sheet: string): string => (file === null ? sheet : `${file} · ${sheet}`),
  schoolAnswer: (spelling: string, school: string): string =>
    glue(`«${spelling}» — это «${school}». Перейдёт на лист «Школы» при создании отчётов.`),
} as const;
