/** Headings above the answers of the functions that answer for a whole district; the name of the school stands first. */
export const resultHeadings = {
  rating: ["Школа", "Рейтинг", "Рейтинг от", "Рейтинг до", "Место", "Место от", "Место до"],
  socialIndex: ["Школа", "ИСБШ", "Уровень", "ШНСУ", "Устойчивость уровня"],
  federal: ["Школа", "Федеральный критерий", "Доля низких, %", "Надёжно не меньше, %", "Участников", "Низких"],
  flag: ["Школа", "Решение", "Федеральный критерий", "Кластерный критерий"],
  contextEffect: ["Школа", "Контекстный эффект", "От", "До", "Вывод"],
  similar: ["Школа", "Отличие условий"],
} as const;

/** Words of those answers. */
export const resultAnswers = {
  stable: "устойчив",
  unstable: "неустойчив",
  unfavourable: "ШНСУ",
  ordinary: "обычные",
} as const;
