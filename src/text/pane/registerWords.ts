import { nbsp } from "../typography/characters";
import { plural } from "../typography/plural";
import { quote } from "../typography/quote";

/** Words of the pane about registers of the work. */
export const registerWords = {
  heading: (present: number, all: number): string => `Листы учёта: есть ${present} из${nbsp}${all}`,
  purpose: "Обычные таблицы, которые заполняет отдел. Из\u00a0них берутся мониторинг программ, план курсов и\u00a0эффективность.",
  create: "Создать",
  createNamed: (title: string): string => `Создать лист учёта ${quote(title)}`,
  open: "Открыть",
  openNamed: (sheet: string): string => `Открыть лист ${quote(sheet)}`,
  /** Filled rows of each sheet of a register: state([]) // «нет», state([0]) // «есть, не заполнен», state([2, 1]) // «есть, 3 строки». */
  state: (sheets: readonly number[]): string => {
    if (sheets.length === 0) return "нет";
    const rows = sheets.reduce((sum, one) => sum + one, 0);
    return rows === 0 ? `есть, не${nbsp}заполнен` : `есть, ${rows}${nbsp}${plural(rows, "строка", "строки", "строк")}`;
  },
  created: (sheet: string): string => `Лист ${quote(sheet)} создан. Заполните его и\u00a0прочитайте листы заново.`,
} as const;
