import { glue } from "../typography/glue";
import { uncapitalise } from "../typography/uncapitalise";

/** Words of the questions of a reading and of the screen on which they are settled. */
export const doubtWords = {
  ownSchool: glue("Это отдельная школа"),
  counted: {
    pupils: "Детей",
    families: "Семьи",
    parents: "Родителей",
  },
  grade: (grade: number): string => glue(`${grade} класс`),
  /** What the reading took for itself. */
  taken: (label: string): string => glue(`Пока считаем: ${uncapitalise(label)}.`),
  nothingTaken: glue("Сами не решаем: нужен ваш ответ."),
  why: (message: string, effect: string): string => glue(`${message}. ${effect}`),
  title: (left: number): string => (left === 0 ? "Вопросов не осталось" : glue(`Вопрос 1 из ${left}`)),
  none: glue("Все вопросы решены. Ответы хранятся в книге: на листах «Разметка» и «Школы»."),
  place: (place: string): string => place,
  show: "Показать ячейку",
  showAt: (place: string): string => `Показать ячейку ${place}`,
  later: "Решу позже",
  map: "Разметить лист",
  answers: "Ваш ответ",
  saving: "Запоминаем ответ…",
  saved: (label: string): string => glue(`Запомнили: ${uncapitalise(label)}.`),
  postponed: glue("Отложили. Вопрос остался в списке «Проверка»."),
  back: "Назад",
  apply: "Прочитать заново",
  applyNote: glue("Ответы подействуют при следующем чтении."),
} as const;
