import { utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { StrangeCell, StrangeFile, StrangeSheet } from "./strangeSheet";

const cellOf = (value: Exclude<StrangeCell, null>): CellObject => {
  if (typeof value === "object") return "error" in value ? { t: "e", v: value.error } : { t: "n", v: value.value, z: value.format };
  if (typeof value === "string") return { t: "s", v: value };
  return typeof value === "number" ? { t: "n", v: value } : { t: "b", v: value };
};

function worksheet({ rows, merges, hiddenRows }: StrangeSheet): WorkSheet {
  const sheet: WorkSheet = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) sheet[utils.encode_cell({ r, c })] = cellOf(value);
    }),
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  sheet["!ref"] = `A1:${utils.encode_cell({ r: Math.max(0, rows.length - 1), c: width - 1 })}`;
  sheet["!merges"] = merges.map(({ top, left, bottom, right }) => ({ s: { r: top, c: left }, e: { r: bottom, c: right } }));
  sheet["!rows"] = rows.map((_, r) => (hiddenRows.has(r) ? { hidden: true } : {}));
  return sheet;
}

const shown = (value: StrangeCell): string => {
  if (value === null) return "";
  if (typeof value === "object") return "error" in value ? "#ДЕЛ/0!" : String(value.value).replace(".", ",");
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
};

/** windows-1251 of Russian text; what it does not have is "?". */
function windows1251(text: string): Uint8Array {
  const special: Readonly<Record<string, number>> = {
    Ё: 0xa8,
    ё: 0xb8,
    "№": 0xb9,
    "«": 0xab,
    "»": 0xbb,
    "–": 0x96,
    "—": 0x97,
    "“": 0x93,
    "”": 0x94,
    "\u00a0": 0xa0,
  };
  return Uint8Array.from([...text], (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 128) return code;
    return special[letter] ?? (code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : 0x3f);
  });
}

/** Gives sheets the used range that Excel remembers: the range's last cell is there, formatted and blank. */
function stretched(bytes: Uint8Array, sheets: readonly StrangeSheet[]): Uint8Array {
  if (sheets.every(({ usedRange }) => usedRange === undefined)) return bytes;
  const parts = unzipSync(bytes);
  sheets.forEach(({ usedRange }, i) => {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    const part = parts[name];
    if (usedRange === undefined || part === undefined) return;
    const last = usedRange.slice(usedRange.indexOf(":") + 1);
    const blank = `<row r="${/\d+/.exec(last)?.[0] ?? "1"}"><c r="${last}"/></row></sheetData>`;
    const text = strFromU8(part).replace(/<dimension ref="[^"]*"/, `<dimension ref="${usedRange}"`);
    parts[name] = strToU8(text.replace("</sheetData>", blank));
  });
  return zipSync(parts);
}

/** The bytes of a made file in the format that its ending says: .xlsx, .xls (BIFF8), .csv (windows-1251, `;`), .tsv (UTF-8, tab). */
export function fileBytes({ path, sheets }: StrangeFile): Uint8Array {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  const [first] = sheets;
  if ((ending === "csv" || ending === "tsv") && first !== undefined) {
    const separator = ending === "csv" ? ";" : "\t";
    const field = (text: string): string => (/["\n]/.test(text) || text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text);
    const text = first.rows.map((row) => row.map((value) => field(shown(value))).join(separator)).join("\r\n");
    return ending === "csv" ? windows1251(text) : new TextEncoder().encode(text);
  }
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  book.Workbook = { Sheets: sheets.map(({ name, hidden }) => ({ name, Hidden: hidden })) };
  const bytes = new Uint8Array(write(book, { type: "array", bookType: ending === "xls" ? "biff8" : "xlsx" }) as ArrayBuffer);
  return ending === "xlsx" ? stretched(bytes, sheets) : bytes;
}
