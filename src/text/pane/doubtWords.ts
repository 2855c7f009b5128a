import { glue } from "../typography/glue";
import { plural } from "../typography/plural";
import { uncapitalise } from "../typography/uncapitalise";

/** Words of the questions of a reading and of the screen on which they are settled. */
export const doubtWords = {
  ownSchool: glue("Это отдельная школа"),
  language: {
    languageDifficulties: glue("Трудности выявлены: считать в ИСБШ"),
    otherLanguage: glue("Родной язык другой, и только: не считать"),
  },
  counted: {
    pupils: "Детей",
    families: "Семьи",
    parents: "Родителей",
  },
  grade: (grade: number): string => glue(`${grade} класс`),
  /** What the reading took for itself. */
  taken: (label: string): string => glue(`Пока считаем: ${uncapitalise(label)}.`),
  nothingTaken: glue("Сами не решаем: нужен ваш ответ."),
  title: (left: number): string =>
    left === 0
      ? glue("Вопросов не осталось")
      : glue(`${plural(left, "Остался", "Осталось", "Осталось")} ${left} ${plural(left, "вопрос", "вопроса", "вопросов")}`),
  none: glue("Все вопросы решены. Ответы хранятся в книге: на листах «Разметка» и «Школы»."),
  show: "Показать ячейку",
  showAt: (place: string): string => `Показать ячейку ${place}`,
  later: "Решу позже",
  map: "Разметить лист",
  answers: "Ваш ответ",
  saving: "Запоминаем ответ…",
  saved: (label: string): string => glue(`Запомнили: ${uncapitalise(label)}.`),
  /** The answer that leaves everything as it is read now. */
  asNow: (label: string): string => `${label} (как сейчас)`,
  gone: glue("Таблицы уже нет на этом месте: вопрос снят."),
  postponed: glue("Отложили. Вопрос остался в списке «Проверка»."),
  back: "Назад",
  apply: "Прочитать заново",
  applyNote: glue(
    "Ответы подействуют при следующем чтении. Ответ о графе годится всем листам такой же формы, и похожие вопросы уйдут сами.",
  ),
} as const;
