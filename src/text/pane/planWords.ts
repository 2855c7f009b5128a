import { nbsp } from "../typography/characters";
import { glue } from "../typography/glue";
import { countOf } from "./countOf";

/** Words of what a run will write, before it writes. */
export const planWords = {
  promise: (added: number, replaced: number): string => {
    const parts = [
      ...(added > 0 ? [`добавим ${countOf.sheets(added)}`] : []),
      ...(replaced > 0 ? [`обновим ${countOf.sheets(replaced)}`] : []),
    ].join(", ");
    return `${parts.charAt(0).toLocaleUpperCase("ru")}${parts.slice(1)}. Ваши листы не${nbsp}изменятся.`;
  },
  nothing: glue("Отметьте хотя бы один лист."),
  list: "Какие листы составить",
  isNew: "новый",
  replaces: "обновим",
  linked: glue("Вместе с отмеченными обновятся «Параметры» и листы, на которые ведут их ссылки."),
  all: "Отметить все",
} as const;
