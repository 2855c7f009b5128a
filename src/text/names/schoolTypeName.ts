import type { SchoolType } from "../../domain/analysis/analysis";

const names: Readonly<Record<SchoolType, string>> = {
  lowInHardContext: "ШНОР в неблагоприятных условиях",
  lowResultsInHardContext: "низкие результаты в сложном контексте",
  resilient: "резильентная",
  lowInFavourableContext: "низкие результаты при благополучном контексте",
  resourceful: "ресурсная",
  stable: "стабильная",
};

/** Type of a school (method §6): schoolTypeName("resilient") // «резильентная». */
export function schoolTypeName(type: SchoolType): string {
  return names[type];
}
