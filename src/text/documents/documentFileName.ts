const names = { order: "Проект приказа о перечне ШНОР", yearReport: "Аналитическая справка" } as const;

/** Name of a saved document: documentFileName("order", 2025) // «Проект приказа о перечне ШНОР 2025.docx». */
export function documentFileName(kind: keyof typeof names, year: number): string {
  return `${names[kind]} ${year}.docx`;
}
