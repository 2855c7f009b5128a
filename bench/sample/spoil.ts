import type { PlainSheet, PlainValue } from "./plainSheet";

/** [sheet, row, column, what becomes of the value]: the everyday slips of the sample, zero-based. */
const slips: readonly (readonly [string, number, number, PlainValue | ((value: PlainValue) => PlainValue)])[] = [
  // Per cents that no whole number of pupils gives: a typing slip in an export.
  ["ВПР 2024 6кл матем", 12, 4, 47.77],
  // A count typed as text with a footnote mark.
  ["ОГЭ 2024", 7, 2, (count) => `${count}*`],
  // The number of pupils was not handed in.
  ["Соцпаспорт 2023-2024", 9, 3, "н/д"],
  // An error left by a formula.
  ["Кадры 2024", 6, 2, "#ДЕЛ/0!"],
  // Another spelling of a school's name.
  ["ВсОШ 2025", 5, 0, "МБОУ СОШ №5 пос. Заводской"],
  ["Соцпаспорт 2025-2026", 9, 0, "СОШ № 14 станица Песчаная"],
];

/** The sheets with the slips put in; a slip whose cell does not exist is a mistake of ours. */
export function spoil(sheets: readonly PlainSheet[]): PlainSheet[] {
  for (const [name, row, column] of slips) {
    if (sheets.find((sheet) => sheet.name === name)?.rows[row]?.[column] === undefined)
      throw new Error(`No cell for the slip in «${name}», row ${row}, column ${column}`);
  }
  return sheets.map((sheet) => {
    const own = slips.filter(([name]) => name === sheet.name);
    if (own.length === 0) return sheet;
    const rows = sheet.rows.map((values) => [...values]);
    for (const [, row, column, value] of own) {
      const cells = rows[row] as PlainValue[];
      cells[column] = typeof value === "function" ? value(cells[column] ?? null) : value;
    }
    return { ...sheet, rows };
  });
}
