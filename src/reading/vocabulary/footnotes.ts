import { vocabulary } from "./vocabulary";

/** Beginnings of a row that belongs to nobody: remarks under a table, signatures, sources. */
export const footnotes = vocabulary<"footnote">([
  {
    means: "footnote",
    terms: [
      "^ примечани*",
      "^ исполнител*",
      "^ исп",
      "^ источник*",
      "^ данные",
      "^ без учета",
      "^ директор",
      "^ начальник",
      "^ методист",
      "^ подпись",
      "^ составил*",
      "^ дата",
      "^ тел",
      "^ ответственн*",
      "^ согласован*",
      "^ утвержд*",
      "^ приложени*",
      "^ справочно",
      "^ руководител*",
      "^ заместител*",
      "^ главн*",
    ],
  },
]);
