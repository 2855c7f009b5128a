/** Error values: as the engine keeps them → as a Russian Excel shows them (Microsoft support, «Ошибки в формулах»). */
const russian: Readonly<Record<string, string>> = {
  "#DIV/0!": "#ДЕЛ/0!",
  "#N/A": "#Н/Д",
  "#NAME?": "#ИМЯ?",
  "#NULL!": "#ПУСТО!",
  "#NUM!": "#ЧИСЛО!",
  "#REF!": "#ССЫЛКА!",
  "#VALUE!": "#ЗНАЧ!",
  "#SPILL!": "#ПЕРЕНОС!",
  "#CALC!": "#ВЫЧИСЛ!",
  "#CYCLE!": "#ЦИКЛ!",
  "#BUSY!": "#ЗАНЯТО!",
};

/** What a cell shows while a custom function has not answered: the engine's word and Excel's. */
const WAITING = "#GETTING_DATA";

export function isCellError(value: unknown): value is string {
  return typeof value === "string" && (value in russian || value === WAITING);
}

/** The error as the host's language shows it: Excel gives localised error texts in `values` and `text`. */
export function shownError(error: string, locale: string): string {
  const english = error === WAITING ? "#BUSY!" : error;
  return locale.toLowerCase().startsWith("ru") ? (russian[english] ?? english) : english;
}

/** The engine's error for a text in either language; null when it is none. */
export function errorFromText(text: string): string | null {
  const upper = text.toUpperCase();
  if (upper in russian) return upper;
  return Object.keys(russian).find((english) => russian[english] === upper) ?? null;
}
