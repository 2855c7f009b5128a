import { nbsp } from "../typography/characters";
import { capitalise } from "../typography/capitalise";
import { glue } from "../typography/glue";
import { quote } from "../typography/quote";
import { countOf } from "./countOf";

/** Names while they are few enough to be read, else how many: «лист «Рейтинг»», «листы «Рейтинг», «ИСБШ»», «листы (5)». */
function named(sheets: readonly string[], one: string, several: string): string {
  const few = sheets.length <= 3 ? sheets.map(quote).join(", ") : `(${sheets.length})`;
  return `${sheets.length === 1 ? one : several} ${few}`;
}

/** Words of what is done with sheets that were made: frozen before mailing, taken away, brought back. */
export const undoWords = {
  mail: "Перед отправкой по\u00a0почте",
  freeze: "Зафиксировать значения",
  freezeSelection: "Только в\u00a0выделенных ячейках",
  freezeNote: glue("Формулы «Опоры» станут числами и откроются верно на компьютере без надстройки. Следующий запуск вернёт формулы."),
  /** While it goes on. */
  doing: {
    freezing: glue("Фиксируем значения…"),
    restoring: glue("Возвращаем прежние листы…"),
    removing: glue("Убираем листы…"),
  },
  title: "Отменить запуск",
  restore: "Вернуть прошлую версию",
  /** What would go and what would stand again; `whole`: nothing of what stands there now would stay. */
  restoreNote: (gone: readonly string[], back: readonly string[], whole: boolean): string => {
    if (whole) return `${capitalise(named(back, "вернётся прежний лист", "вернутся прежние листы"))}, нынешние исчезнут.`;
    const added = gone.filter((name) => !back.includes(name));
    const parts = [
      ...(back.length === 0 ? [] : [named(back, "вернётся прежний лист", "вернутся прежние листы")]),
      ...(added.length === 0 ? [] : [named(added, "исчезнет лист", "исчезнут листы")]),
    ];
    return `Отменим последний запуск части листов: ${parts.join(", ")}. Остальные листы не${nbsp}изменятся.`;
  },
  restored: (gone: number, back: number): string =>
    back === 0
      ? `Убрали ${countOf.sheets(gone)} последнего запуска.`
      : back === 1
        ? "Вернули прежний лист."
        : `Вернули прежние листы: ${back}.`,
  remove: "Убрать созданные листы",
  removeNote: glue("Книга станет такой, какой была до первого запуска."),
  question: (sheets: number): string =>
    `Убрать ${countOf.sheets(sheets)} вместе с${nbsp}тем, что на${nbsp}${sheets === 1 ? "нём" : "них"} вписано: параметрами, решениями, отметками?`,
  confirm: "Убрать листы",
  keep: "Оставить",
} as const;
