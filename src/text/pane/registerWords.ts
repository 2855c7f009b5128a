import { nbsp } from "../typography/characters";
import { plural } from "../typography/plural";
import { quote } from "../typography/quote";

/** Words of the pane about registers of the work. */
export const registerWords = {
  heading: "Листы учёта",
  purpose: "Обычные таблицы, которые заполняет отдел. Из\u00a0них берутся мониторинг программ, план курсов и\u00a0эффективность.",
  create: "Создать лист учёта",
  open: "Открыть",
  absent: "нет",
  empty: "есть, не\u00a0заполнен",
  /** rows(3) // «есть, 3 строки» */
  rows: (rows: number): string => `есть, ${rows}${nbsp}${plural(rows, "строка", "строки", "строк")}`,
  created: (sheet: string): string => `Лист ${quote(sheet)} создан. Заполните его и\u00a0проверьте данные.`,
} as const;
