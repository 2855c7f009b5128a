import type { NumberPart } from "./numberReading";

/** Words that may follow a number without changing it. Words that scale it («тыс.», «млн») are not among them. */
const unit =
  /^(?:чел(?:овека?)?|уч(?:-с[яь]|ся|\.?-?ков|еник(?:а|ов)?|астник(?:а|ов)?|ащ(?:их|его)ся)?|обуч(?:ающ(?:их|его)ся)?|детей|ребен(?:ка|ок)|дет|сем(?:ей|ьи|ья)|балл(?:а|ов)?|б|лет|года?|шт|ед|кл(?:асс(?:а|ов)?)?|шк(?:ол[аы]?)?|педагог(?:а|ов)?|учител(?:я|ей|ь)|мест(?:а|о)?|раз(?:а)?|выпускник(?:а|ов)?|победител(?:я|ей|ь)|призер(?:а|ов)?|руб(?:л[яьей]+)?)\.?$/;

/** Digits with the thousands set apart by spaces or apostrophes, or by the sign that is not the decimal one. */
function plainDecimal(text: string): string | null {
  const grouped = text.replace(/(\d)[ '](?=\d{3}(?!\d))/g, "$1");
  const thousands = /^\d{1,3}(?:\.\d{3})+,\d+$/.test(grouped)
    ? grouped.replace(/\./g, "")
    : /^\d{1,3}(?:,\d{3})+\.\d+$/.test(grouped) || /^\d{1,3}(?:,\d{3}){2,}$/.test(grouped)
      ? grouped.replace(/,/g, "")
      : /^\d{1,3}(?:\.\d{3}){2,}$/.test(grouped)
        ? grouped.replace(/\./g, "")
        : grouped;
  const point = thousands.replace(",", ".");
  return /^(?:\d+\.?\d*|\.\d+)$/.test(point) ? point : null;
}

/**
 * One number with its sign, per cent sign and unit: «1 234,5», «45 %», «318 человек», «−3», «,5», «45.». The text is
 * normalised already. Null when the whole text is not exactly that.
 *
 * @example readNumberPart("98,76%") // { value: 98.76, percent: true, decimals: 2, unit: null }
 * @example readNumberPart("318 человек") // { value: 318, percent: false, decimals: 0, unit: "человек" }
 */
export function readNumberPart(text: string): NumberPart | null {
  const match = /^([-+]?)\s*(\d[\d .,']*|[.,]\d+)\s*(.*)$/.exec(text);
  if (match === null) return null;
  const [, sign = "", digits = "", tail = ""] = match;
  const percent = /^(?:%|проц(?:ент(?:а|ов)?)?\.?)$/.test(tail);
  if (tail !== "" && !percent && !unit.test(tail)) return null;
  const decimal = plainDecimal(digits.trim());
  if (decimal === null) return null;
  const magnitude = Number(decimal);
  if (!Number.isFinite(magnitude)) return null;
  return {
    value: sign === "-" && magnitude !== 0 ? -magnitude : magnitude,
    percent,
    decimals: (decimal.split(".")[1] ?? "").length,
    unit: tail === "" || percent ? null : tail,
  };
}
