/** Beginnings of month names as Excel reads them in Russian and English: «май 2025», "Mar-5". */
const month = /^(янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const word = /^(true|false|истина|ложь)$/i;

/**
 * A text as it has to be sent so that Excel stores exactly this text: what Excel would take for a formula, a number, a
 * date, a logical value or an error gets a leading apostrophe, which is not shown. A cell formatted as text ("@") needs none.
 *
 * writableText("- нет", "General") → "'- нет"; writableText("СОШ № 5", "General") → "СОШ № 5"
 */
export function writableText(text: string, numberFormat: string): string {
  if (text === "" || numberFormat === "@") return text;
  const start = text.trimStart();
  const first = start.codePointAt(0);
  const plainStart = first !== undefined && /^[\p{L}«„“(№■▲●○◊↓↑≈…]/u.test(start) && text === start;
  const couldBeDate = month.test(start) && /\d/.test(start);
  const couldBeNumber = /^\(?[\d.,\s]+\)?$/.test(start) || /^e\d/i.test(start);
  return plainStart && !couldBeDate && !couldBeNumber && !word.test(start.trim()) ? text : `'${text}`;
}
