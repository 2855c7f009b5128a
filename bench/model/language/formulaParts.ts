/** A piece of a formula: text in quotes, a quoted sheet name, an array in braces, a word, a number, or one other sign. */
export interface FormulaPart {
  kind: "string" | "sheet" | "word" | "number" | "open" | "close" | "sign" | "error";
  text: string;
  /** Inside {…}, where separators mean rows and columns. */
  inArray: boolean;
}

const PATTERN =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|#[\p{L}][\p{L}\d/]*[!?/]?[\p{L}\d]*!?|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?|[{}]|./gsu;

/** Cuts a formula into parts; joined again they give the formula back. The content of strings and names is never touched. */
export function formulaParts(formula: string, decimal: "." | ","): FormulaPart[] {
  let inArray = false;
  const parts: FormulaPart[] = [];
  for (const [text] of formula.matchAll(PATTERN)) {
    const kind = kindOf(text);
    if (kind === "open") inArray = true;
    if (kind === "number" && decimal === "." && text.includes(",")) {
      const [whole, rest] = text.split(",") as [string, string];
      parts.push({ kind: "number", text: whole, inArray }, { kind: "sign", text: ",", inArray }, { kind: "number", text: rest, inArray });
    } else {
      parts.push({ kind, text, inArray });
    }
    if (kind === "close") inArray = false;
  }
  return parts;
}

function kindOf(text: string): FormulaPart["kind"] {
  const first = text[0]!;
  if (first === '"') return "string";
  if (first === "'") return "sheet";
  if (first === "{") return "open";
  if (first === "}") return "close";
  if (first === "#" && text.length > 1) return "error";
  if (/\d/.test(first)) return "number";
  return /[\p{L}_$]/u.test(first) ? "word" : "sign";
}
