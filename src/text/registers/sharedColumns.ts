/** Columns and words that several registers have alike. */
export const number = ["№", "Пример"] as const;
export const school = ["Школа", "СОШ № 0 (пример)"] as const;
export const ways = "Строку с примером можно удалить.";
