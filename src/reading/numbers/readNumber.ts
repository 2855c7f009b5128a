import type { CellValue } from "../grid";
import { cleanCharacters } from "../text/cleanCharacters";
import { normaliseText } from "../text/normaliseText";
import { isDateFormat } from "./isDateFormat";
import { isErrorText } from "./isErrorText";
import { isMissingText } from "./isMissingText";
import type { NumberReading } from "./numberReading";
import { readDateAsFigures } from "./readDateAsFigures";
import { readNumberPart } from "./readNumberPart";
import { readSeveralNumbers } from "./readSeveralNumbers";

/** Digits after the point of the shortest decimal that Excel would show (15 significant digits); null beyond plain notation. */
function decimalsOf(value: number): number | null {
  const shown = String(Number(value.toPrecision(15)));
  return shown.includes("e") ? null : (shown.split(".")[1] ?? "").length;
}

function readStored(value: number, format: string | null, date1904: boolean): NumberReading {
  if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold the number ${value}`);
  if (format !== null && isDateFormat(format)) {
    const figures = readDateAsFigures(value, format, date1904);
    return { kind: "date", serial: value, typed: figures?.typed ?? null, decimal: figures?.decimal ?? null };
  }
  const percent = format !== null && format.replace(/"[^"]*"|\\./g, "").includes("%");
  // Through the decimal text: 0.29 * 100 is 28.999999999999996.
  const shown = percent ? Number(`${Number(value.toPrecision(15))}e2`) : value;
  return { kind: "number", value: shown, percent, decimals: decimalsOf(shown), unit: null, marks: "", from: "number", repaired: false };
}

/** Footnotes beside a number: asterisks, daggers, superscripts, «1)» after a space. */
const trailingMarks = /(?:\s*[*†‡¹²³⁰⁴-⁹#]+|\s+\d\))+$/;
const leadingMarks = /^[*†‡]+\s*/;

function readTyped(raw: string): NumberReading {
  const text = cleanCharacters(raw);
  if (isErrorText(text)) return { kind: "error", text };
  if (isMissingText(text)) return { kind: "missing", text };
  const bare = text.replace(/^'+/, "").trim();
  const marks = [leadingMarks.exec(bare)?.[0] ?? "", trailingMarks.exec(bare)?.[0] ?? ""].join("").replace(/\s/g, "");
  const body = normaliseText(bare.replace(leadingMarks, "").replace(trailingMarks, ""));
  const zeroed = body.replace(/(?<=^|[\d.,])[oо]+(?=[\d.,oо]|$|\s*%)/g, (letters) => "0".repeat(letters.length));
  const repaired = zeroed !== body;
  const single = readNumberPart(zeroed);
  if (single !== null) return { kind: "number", ...single, marks, from: "text", repaired };
  const several = readSeveralNumbers(zeroed);
  if (several !== null) return { kind: "numbers", ...several, marks, text };
  return { kind: "text", text };
}

/**
 * Reads a cell where a number is expected, as a careful clerk would (method §1): decimal comma or point, thousands apart, «45 %»,
 * «12*», «318 человек/98,76%», «5 (2)», a letter O for a zero, a date that was meant as «1/2». Sentinels are missing, never 0.
 * A boolean is text ("true" / "false"): see readBoolean. A number that is not finite throws: no cell holds one.
 *
 * @param numberFormat en-US format of the cell, null where unknown
 * @param date1904 the workbook counts days from 1904
 * @example readNumber("12*", null) // number 12, marks "*"
 * @example readNumber(0.45, "0%") // number 45, percent
 * @example readNumber("н/д", null) // missing
 */
export function readNumber(value: CellValue, numberFormat: string | null, date1904 = false): NumberReading {
  if (value === null) return { kind: "missing", text: "" };
  if (typeof value === "number") return readStored(value, numberFormat, date1904);
  if (typeof value === "boolean") return { kind: "text", text: String(value) };
  return readTyped(value);
}
