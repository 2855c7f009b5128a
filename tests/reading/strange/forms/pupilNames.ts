/** Families of the pupils of made protocols: they must never leave one. */
export const pupilNames: readonly string[] = [
  "Хабибуллин",
  "Слепцов",
  "Саввинов",
  "Мурзабекова",
  "Охлопкова",
  "Чепурная",
  "Нурлыгаянов",
  "Захарченко",
];
