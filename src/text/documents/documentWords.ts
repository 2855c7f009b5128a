/** Words around every document that leaves the department. */
export const documentWords = {
  sheetHeading: "Текст проекта. Для правки и\u00a0подписи сохраните его файлом .docx на\u00a0панели",
  blank: "_".repeat(20),
  footer: "Адресная методическая поддержка, не\u00a0оценка",
  page: "Страница",
  of: "из",
  /** Author of the file where the department is not named. */
  product: "Опора",
} as const;
