/** Names of the workbook that formulas call our tables by, also those of the users. */
export const definedNames = {
  data: "ШНОР_Данные",
  schools: "ШНОР_Школы",
  parameters: "ШНОР_Параметры",
} as const;
