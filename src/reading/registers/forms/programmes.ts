import { readProgrammes } from "../readers/readProgrammes";
import type { RegisterForm } from "../registerTable";
import { vocabulary } from "../../vocabulary/vocabulary";

/** «(0–2)», «(1–5)», «макс. 2», «из 10» at the end of a heading, for marks up to ten: shares and indices run to 100. */
const boundsOfMark: readonly string[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((most) => [
  `0 ${most} $`,
  `0 ${most} балл* $`,
  `макс* ${most} $`,
  `макс* ${most} балл* $`,
  `до ${most} балл* $`,
  `из ${most} $`,
  ...(most > 1 ? [`1 ${most} $`, `1 ${most} балл* $`] : []),
]);

/** Школьные программы перехода в эффективный режим работы, with the marks of experts by criterion. */
export const programmesForm: RegisterForm = {
  register: "programmes",
  kind: "register",
  titles: vocabulary<true>([
    {
      means: true,
      terms: [
        "школьн* … программ*",
        "программ* … школ*",
        "программ* перехода",
        "программ* повышени* качества",
        "программ* улучшени*",
        "программ* поддержки",
        "программ* развития",
        "экспертн* оценк* … программ*",
        "экспертиз* программ*",
        "антирисков* программ*",
      ],
      unless: ["муниципальн* программ*", "курс*", "повышени* квалификаци*", "основн* образовательн*"],
    },
  ]),
  columns: vocabulary<string>([
    // «Измеримость целей (0–2)»: a heading that ends in the bounds of a mark is a criterion, whatever else its words could mean.
    { means: "criterion", terms: boundsOfMark },
    { means: "expert", terms: ["^ эксперт $", "^ № эксперта", "номер эксперта", "^ фио эксперта", "^ эксперты $"] },
    { means: "criterionName", terms: ["^ критери* $", "наименован* критери*", "^ показател* экспертиз*"] },
    { means: "mark", terms: ["^ балл* $", "^ оценк* $", "^ балл эксперта $", "оценк* эксперт* $"] },
    { means: "maximum", terms: ["^ макс* балл* $", "наибольш* балл*", "^ максимум $", "^ макс $"] },
    {
      means: "routesDone",
      terms: ["маршрут* … факт*", "маршрут* … выполнен*", "маршрут* … реализован*", "иом … факт*", "выполнен* … маршрут*"],
    },
    { means: "routesPlanned", terms: ["маршрут*", "иом"] },
    {
      means: "targetShare",
      terms: [
        "цел* … доля*",
        "цел* … двоек",
        "цел* … 2",
        "планов* … доля",
        "доля … не выше",
        "доля … не более",
        "целев* … низк* результат*",
      ],
      // «Измеримость целей (0–2)» is a criterion with the bounds of its marks.
      unless: ["0 1", "0 2", "0 3", "0 5", "0 10", "1 3", "1 5", "1 10", "измеримост*"],
    },
    { means: "targetIndex", terms: ["цел* … индекс*", "планов* … индекс*", "индекс* … не ниже"] },
    { means: "baseYear", terms: ["базов* год*", "год начала", "исходн* год*", "^ год базов*"] },
    { means: "document", terms: ["реквизит*", "документ*", "приказ*", "утвержден*", "протокол*"] },
    {
      means: "present",
      terms: ["наличи*", "программ* есть", "есть программ*", "^ программа $", "есть нет", "разработан*", "программ* … да нет", "принят*"],
    },
    { means: "other", terms: ["срок*", "ссылк*", "сумм* балл*", "^ итог*", "средн* балл*", "комментари*", "примечани*", "^ вывод*"] },
  ]),
  telling: ["present", "routesPlanned", "routesDone", "targetShare", "targetIndex", "expert", "criterionName", "baseYear", "document"],
  alone: [
    ["present", "baseYear"],
    ["criterionName", "expert"],
    ["present", "targetShare"],
    ["present", "routesPlanned"],
  ],
  bySchool: true,
  read: readProgrammes,
};
