/** What stands in a cell given to a function. */
export type Argument =
  { readonly kind: "number"; readonly value: number } | { readonly kind: "blank" } | { readonly kind: "text"; readonly text: string };

/** Signs people put where there is no data. */
const noData = new Set(["-", "–", "—", "…", "н/д", "нд", "нет", "нет данных", "х", "x", "*"]);

/**
 * Reads one cell: a blank cell and the usual signs for «no data» are blank, never 0; a number written as text with a comma,
 * spaces or a per cent sign is that number; anything else is text. An error in a cell never comes here: Excel passes it on itself.
 *
 * @example readArgument("45,5 %") // { kind: "number", value: 45.5 }
 */
export function readArgument(cell: unknown): Argument {
  if (typeof cell === "number") return Number.isFinite(cell) ? { kind: "number", value: cell } : { kind: "text", text: String(cell) };
  if (cell === null || cell === undefined) return { kind: "blank" };
  // A cell of a data type (a currency, an entity) comes as an object that carries its plain value.
  if (typeof cell === "object" && "basicValue" in cell) return readArgument(cell.basicValue);
  if (typeof cell !== "string") return { kind: "text", text: String(cell) };
  const text = cell.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  if (text === "" || noData.has(text.toLowerCase())) return { kind: "blank" };
  const plain = text
    .replace(/ ?%$/, "")
    .replace(/ (?=\d{3}(?!\d))/g, "")
    .replace(",", ".")
    .replace(/^[−–]/, "-");
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? { kind: "number", value: Number(plain) } : { kind: "text", text };
}
