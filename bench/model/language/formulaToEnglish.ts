import { formulaParts } from "./formulaParts";
import { russianFunctionNames } from "./russianFunctionNames";

const onlyRussian = Object.fromEntries(Object.entries(russianFunctionNames).filter(([russian, english]) => russian !== english));

/**
 * A formula as a person types it in a Russian Excel, in the form that files and the engine know:
 * "=СУММ(A1;0,5)" → "=SUM(A1,0.5)", "={1;2:3;4}" → "={1,2;3,4}". Custom functions and names keep their names; a formula
 * that is English already (no ";", no Russian name) stays as it is. In other languages nothing changes.
 */
export function formulaToEnglish(formula: string, locale: string): string {
  if (!formula.startsWith("=") || !locale.toLowerCase().startsWith("ru")) return formula;
  const russian = isRussian(formula);
  const parts = formulaParts(formula, russian ? "," : ".");
  return parts
    .map((part, index) => {
      if (part.kind === "word") return wordToEnglish(part.text, parts[index + 1]?.text === "(");
      if (!russian) return part.text;
      if (part.kind === "number") return part.text.replace(",", ".");
      if (part.text === ";") return ",";
      return part.text === ":" && part.inArray ? ";" : part.text;
    })
    .join("");
}

/**
 * Signs of Russian separators: a ";" outside of strings and arrays, a ":" between the rows of an array, or a Russian name
 * in a formula where no comma stands between arguments. "1,5" alone is a decimal when no call could own its comma.
 */
function isRussian(formula: string): boolean {
  const parts = formulaParts(formula, ",");
  if (parts.some((part) => (part.text === ";" && !part.inArray) || (part.text === ":" && part.inArray))) return true;
  if (parts.some((part) => part.text === ",")) return false;
  const isCall = parts.some((part) => part.text === "(");
  return !isCall || parts.some((part) => part.kind === "word" && part.text.toUpperCase() in onlyRussian);
}

function wordToEnglish(word: string, isCall: boolean): string {
  const upper = word.toUpperCase();
  if (isCall) return russianFunctionNames[upper] ?? word;
  if (upper === "ИСТИНА") return "TRUE";
  return upper === "ЛОЖЬ" ? "FALSE" : word;
}
