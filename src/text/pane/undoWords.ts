import { nbsp } from "../typography/characters";
import { glue } from "../typography/glue";
import { quote } from "../typography/quote";
import { countOf } from "./countOf";

/** Names while they are few enough to be read, else how many. */
const named = (sheets: readonly string[]): string => (sheets.length > 3 ? countOf.sheets(sheets.length) : sheets.map(quote).join(", "));

/** Words of what is done with sheets that were made: frozen before mailing, taken away, brought back. */
export const undoWords = {
  mail: "Перед отправкой по\u00a0почте",
  freeze: "Зафиксировать значения",
  freezeSelection: "Только в\u00a0выделенных ячейках",
  freezeNote: glue("Формулы «Опоры» станут числами и откроются верно на компьютере без надстройки. Следующий запуск вернёт формулы."),
  title: "Отменить запуск",
  restore: "Вернуть прошлую версию",
  /** What would go and what would stand again; `whole`: nothing of what stands there now would stay. */
  restoreNote: (gone: readonly string[], back: readonly string[], whole: boolean): string => {
    if (whole) return `Вернутся прежние ${countOf.sheets(back.length)}, нынешние исчезнут.`;
    const added = gone.filter((name) => !back.includes(name));
    const parts = [
      ...(back.length === 0 ? [] : [`вернутся прежние ${named(back)}`]),
      ...(added.length === 0 ? [] : [`исчезнут ${named(added)}`]),
    ];
    return `Отменим последний запуск части листов: ${parts.join(", ")}. Остальные листы не${nbsp}изменятся.`;
  },
  restored: (gone: number, back: number): string =>
    back === 0 ? `Убрали ${countOf.sheets(gone)} последнего запуска.` : `Вернули прежние ${countOf.sheets(back)}.`,
  remove: "Убрать созданные листы",
  removeNote: glue("Книга станет такой, какой была до первого запуска."),
  question: (sheets: number): string =>
    `Убрать ${countOf.sheets(sheets)} вместе с${nbsp}тем, что на${nbsp}них вписано: параметрами, решениями, отметками?`,
  confirm: "Убрать листы",
  keep: "Оставить",
} as const;
