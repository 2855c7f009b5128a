import { nbsp } from "../typography/characters";
import { glue } from "../typography/glue";
import { counted } from "../typography/counted";
import { holdRanges } from "../typography/holdRanges";

/** Words of the screen «Параметры» of the pane. */
export const parameterWords = {
  title: "Параметры",
  back: "Назад",
  noUnit: "—",
  same: glue("Те же значения — на листе"),
  later: glue("Лист «Параметры» появится, когда вы примените первое изменение или сформируете отчёты."),
  changed: (changed: number, total: number): string =>
    changed === 0 ? glue(`Все ${total} — по умолчанию.`) : `Изменено ${changed}${nbsp}из${nbsp}${total}.`,
  search: "Найти параметр",
  nothingFound: glue("Такого параметра нет."),
  group: (name: string, count: number): string => `${name}${nbsp}·${nbsp}${count}`,
  groupChanged: (changed: number): string => `изменено ${changed}`,
  isChanged: "Изменено",
  /** `bounds`: what may be typed; null where the field itself offers the choices. */
  terms: (standard: string, bounds: string | null, source: string): string =>
    holdRanges(
      glue(
        `По умолчанию: ${standard}${bounds === null ? "" : `. Можно: ${bounds}`}. Источник: ${source.replace(/^[А-ЯЁ](?=[а-яё])/, (first) => first.toLocaleLowerCase("ru"))}.`,
      ),
    ),
  reset: (standard: string): string => `Вернуть ${standard}`,
  effect: (value: string | null, entering: number, leaving: number): string =>
    `Если применить${value === null ? "" : ` ${value}`}: войдёт${nbsp}${entering}, выйдет${nbsp}${leaving}`,
  entering: "Войдёт в перечень:",
  leaving: "Выйдет из перечня:",
  toRisk: "В группу риска:",
  fromRisk: "Из группы риска:",
  sameList: glue("Перечень ШНОР и группа риска прежние."),
  noEffect: glue("Как изменится перечень, скажем после чтения листов с результатами."),
  wrong: (count: number): string => `Исправьте ${counted(count, "значение", "значения", "значений")}`,
  apply: "Применить",
  revert: "Отменить изменения",
  applying: glue("Записываем на лист «Параметры»…"),
  applied: glue("Параметры применены, перечень пересчитан. Чтобы обновить листы, сформируйте отчёты."),
} as const;
