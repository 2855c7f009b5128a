import type { FindingCatalogue } from "../findingWords";

/** Which school a name stands for. */
export const schoolWords = {
  schoolUnknown: (p) => [
    `Название ${p.quoted("name")} не удалось отнести к одной школе`,
    "Впишите на листе «Школы», какая это школа: решение запомнится.",
    "Пока школа не названа, строка в расчёт не входит.",
  ],
} as const satisfies FindingCatalogue;
