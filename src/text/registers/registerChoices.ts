/** What the drop-down lists of the registers offer; the reading knows these words, and others besides. */
export const registerChoices = {
  yesNo: ["да", "нет"],
  status: ["запланировано", "в работе", "выполнено", "отменено"],
  courseStatus: ["запланировано", "в работе", "завершено"],
  category: ["высшая", "первая", "без категории"],
  respondents: ["обучающиеся", "родители", "педагоги"],
  heading: [
    "Цели",
    "Показатели",
    "Методы сбора",
    "Мониторинг",
    "Анализ и рекомендации",
    "Меры",
    "Управленческие решения",
    "Анализ эффективности",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
