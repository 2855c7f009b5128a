import type { Area, CellValue, SheetGrid } from "../../../../src/reading/grid";
import type { Random } from "../random";
import type { Expectation } from "./expectation";

/** How hard a sheet is made to read: 0 clean, 1 dressed but whole, 2 with cells lost. */
export type Mess = 0 | 1 | 2;

/** A column of a made sheet: its heading from the top layer down and its cell in each row. */
export interface MadeColumn {
  readonly path: readonly string[];
  readonly dress: "none" | "count" | "share" | "mean";
  readonly cell: (row: number) => CellValue;
  /** What the cell of a row tells. */
  readonly tells?: (row: number) => { readonly of: Expectation; readonly field: string } | null;
  /** How totals treat the column. */
  readonly total?: "sum" | "mean" | "label" | "none";
  readonly format?: string;
}

export interface MadeSheet {
  readonly name: string;
  readonly file: string | null;
  readonly titles: readonly string[];
  readonly columns: readonly MadeColumn[];
  readonly rows: number;
  readonly transposed?: boolean;
  /** Rows before which a section row stands. */
  readonly sections?: ReadonlyMap<number, string>;
  readonly totals?: boolean;
}

const totalLabels = [
  "Итого",
  "ИТОГО:",
  "Всего",
  "Всего по району",
  "Итого по муниципалитету",
  "По району",
  "Среднее по району",
  "В целом по округу",
  "Муниципалитет",
  "Итого по ОО",
];
const widerLabels = ["Область", "РФ", "Вся выборка", "По области", "Степановская обл.", "Регион"];
const remarks = [
  "* данные уточняются",
  "Исполнитель: Петрова И.И., тел. 2-34-56",
  "Примечание: без учёта участников ГВЭ",
  "Директор МКУ «Центр образования»  ____________ / Сидоров П.П. /",
];

const shownCount = (value: number, random: Random): CellValue =>
  random.pick<CellValue>([
    String(value),
    ` ${value}\u00a0`,
    `'${value}`,
    `${value}*`,
    `\u2009${value}`,
    `${value} чел.`,
    `${value}¹`,
    value,
  ]);
const comma = (value: number): string => String(value).replace(".", ",");
const lostText = (random: Random): CellValue =>
  random.pick<CellValue>([null, "-", "н/д", "#ДЕЛ/0!", "#ССЫЛКА!", "#N/A", "х", "нет данных", "?", "#ЗНАЧ!"]);

function dressed(value: CellValue, dress: MadeColumn["dress"], mess: Mess, random: Random): { value: CellValue; lost: boolean } {
  if (mess === 0 || dress === "none" || typeof value !== "number") return { value, lost: false };
  if (mess === 2 && random.chance(0.012)) return { value: lostText(random), lost: true };
  if (!random.chance(0.2)) return { value, lost: false };
  if (dress === "count") return { value: shownCount(value, random), lost: false };
  if (dress === "share" && value > 1 && value <= 99.9 && random.chance(0.15))
    return { value: Number((value / 100).toFixed(4)), lost: false };
  if (dress === "share" && value > 0 && value < 1 && random.chance(0.3))
    return {
      value: random.pick<CellValue>([`${comma(Number((value * 100).toFixed(2)))}%`, `${comma(Number((value * 100).toFixed(2)))} %`]),
      lost: false,
    };
  if (dress === "share" && value > 1)
    return {
      value: random.pick<CellValue>([comma(value), `${comma(value)}%`, `${comma(value)} %`, `${comma(value)}\u00a0%`]),
      lost: false,
    };
  return { value: random.pick<CellValue>([comma(value), ` ${comma(value)}`, `${comma(value)}*`]), lost: false };
}

/** Lays a made sheet out as cells, with the hands' and the systems' ways of writing it down. */
export function composeSheet(sheet: MadeSheet, mess: Mess, random: Random): SheetGrid {
  const { columns, name, file } = sheet;
  const depth = Math.max(...columns.map(({ path }) => path.length));
  const style = random.pick(["merged", "blank", "repeated"] as const);
  const rows: CellValue[][] = [];
  const merges: Area[] = [];
  const struck = new Set<string>();
  const formats: string[][] = [];
  const hidden = new Set<number>();
  const place = { file, sheet: name };
  for (const title of sheet.titles) rows.push([title]);
  if (sheet.titles.length > 0 && random.chance(0.4)) rows.push([]);
  const heading = (): void => {
    const top = rows.length;
    for (let layer = 0; layer < depth; layer += 1) {
      rows.push(
        columns.map(({ path }, c) => {
          const text = path[layer] ?? null;
          const upper = layer < path.length - 1;
          const before = columns[c - 1]?.path;
          const same =
            upper && before !== undefined && before.length > layer + 1 && path.slice(0, layer + 1).every((each, k) => before[k] === each);
          return same && style !== "repeated" ? null : text;
        }),
      );
    }
    if (style !== "merged") return;
    columns.forEach(({ path }, c) => {
      if (path.length < depth) merges.push({ top: top + path.length - 1, left: c, bottom: top + depth - 1, right: c });
      for (let layer = 0; layer < path.length - 1; layer += 1) {
        const head = path.slice(0, layer + 1).join("\n");
        const starts = (other: readonly string[] | undefined): boolean =>
          other !== undefined && other.length > layer + 1 && other.slice(0, layer + 1).join("\n") === head;
        if (starts(columns[c - 1]?.path)) continue;
        let right = c;
        while (starts(columns[right + 1]?.path)) right += 1;
        if (right > c) merges.push({ top: top + layer, left: c, bottom: top + layer, right });
      }
    });
  };
  const numbersRow = random.chance(0.25) && columns.length >= 4;
  const numbers = (): void => void (numbersRow && rows.push(columns.map((_, c) => c + 1)));
  heading();
  numbers();
  const whole = Array.from({ length: sheet.rows }, (_, r) => columns.map(({ cell }) => cell(r)));
  const totalRow = (label: string): CellValue[] => {
    const labelAt = columns.findIndex(({ total }) => total === "label");
    return columns.map(({ total }, c) => {
      if (c === labelAt) return label;
      if (total !== "sum" && total !== "mean") return null;
      const values = whole.map((row) => row[c]).filter((value): value is number => typeof value === "number");
      const sum = values.reduce((a, b) => a + b, 0);
      return total === "sum" ? sum : values.length === 0 ? null : Number((sum / values.length).toFixed(2));
    });
  };
  const withTotals = sheet.totals === true && sheet.rows > 1;
  if (withTotals && random.chance(0.3)) rows.push(totalRow(random.pick(totalLabels)));
  if (withTotals && random.chance(0.2)) rows.push(totalRow(random.pick(widerLabels)));
  const again = sheet.transposed !== true && random.chance(0.2) ? random.whole(5, 30) : Infinity;
  whole.forEach((row, r) => {
    if (r > 0 && r % again === 0) {
      if (random.chance(0.5)) rows.push([]);
      heading();
      numbers();
    }
    const section = sheet.sections?.get(r);
    if (section !== undefined) rows.push([section]);
    const shown = row.map((value, c) => {
      const column = columns[c];
      if (column === undefined) return value;
      const told = dressed(value, column.dress, mess, random);
      const tells = column.tells?.(r) ?? null;
      if (tells !== null) {
        tells.of.place = place;
        if (told.lost) tells.of.lost.add(tells.field);
      }
      return told.value;
    });
    if (mess > 0 && sheet.transposed !== true && random.chance(0.02)) {
      const old = row.map((value, c) => (columns[c]?.dress === "count" && typeof value === "number" ? value + 1 : value));
      rows.push(old);
      old.forEach((_, c) => struck.add(`${rows.length - 1},${c}`));
    }
    rows.push(shown);
    if (mess > 0 && random.chance(0.02)) hidden.add(rows.length - 1);
    const copied = mess === 2 && sheet.transposed !== true ? random.whole(1, 100) : 100;
    if (copied === 1) rows.push([...shown]);
    else if (copied === 2)
      rows.push(shown.map((value, c) => (columns[c]?.dress === "count" && typeof value === "number" ? value + 2 : value)));
  });
  if (withTotals && random.chance(0.6)) rows.push(totalRow(random.pick(totalLabels)));
  if (random.chance(0.3)) rows.push([], [random.pick(remarks)]);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const formatOf = (c: number): string => columns[c]?.format ?? "General";
  const square = rows.map((row) => Array.from({ length: width }, (_, c): CellValue => row[c] ?? null));
  for (const row of square) formats.push(row.map((value, c) => (typeof value === "number" ? formatOf(c) : "General")));
  const offset = random.chance(0.25) ? { top: random.whole(0, 4), left: random.whole(0, 3) } : { top: 0, left: 0 };
  const titled = sheet.titles.length;
  const turned = sheet.transposed === true;
  const turn = <T>(matrix: readonly (readonly T[])[], blank: T): T[][] => {
    if (!turned) return matrix.map((row) => [...row]);
    const head = matrix.slice(0, titled);
    const body = matrix.slice(titled).filter((row) => row.some((value) => value !== null));
    const across = Array.from({ length: width }, (_, c) => body.map((row) => row[c] ?? blank));
    return [...head.map((row) => row.slice(0, 1)), ...across];
  };
  return {
    file,
    name,
    hidden: false,
    top: offset.top,
    left: offset.left,
    values: turn<CellValue>(square, null),
    numberFormats: turned ? null : formats,
    merges: turned
      ? random.chance(0.5)
        ? []
        : null
      : style === "merged"
        ? merges.map((each) => shift(each, offset))
        : random.chance(0.5)
          ? []
          : null,
    hiddenRows: turned ? null : new Set([...hidden].map((row) => row + offset.top)),
    struckThrough: turned
      ? null
      : new Set(
          [...struck]
            .map((key) => key.split(",").map(Number))
            .map(([row = 0, column = 0]) => `${row + offset.top},${column + offset.left}`),
        ),
    date1904: false,
  };
}

const shift = ({ top, left, bottom, right }: Area, by: { top: number; left: number }): Area => ({
  top: top + by.top,
  left: left + by.left,
  bottom: bottom + by.top,
  right: right + by.left,
});
