import { readProgrammes } from "../readers/readProgrammes";
import type { RegisterForm } from "../registerTable";
import { vocabulary } from "../../vocabulary/vocabulary";

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
