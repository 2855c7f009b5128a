/** Our functions as they are written in a cell, for formulas that we write ourselves. */
export const functionNames = {
  rating: "ШНОР.РЕЙТИНГ",
  districtSocialIndex: "ШНОР.ИСБШ_ШКОЛ",
  flag: "ШНОР.ФЛАГ",
  checkTables: "ШНОР.ПРОВЕРКА_ТАБЛИЦ",
  fingerprint: "ШНОР.ОТПЕЧАТОК",
} as const;
