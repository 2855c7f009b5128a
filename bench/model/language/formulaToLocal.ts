import { formulaParts } from "./formulaParts";
import { russianFunctionNames } from "./russianFunctionNames";

const toRussian = new Map(Object.entries(russianFunctionNames).map(([russian, english]) => [english, russian]));
// Where a name has two spellings (СЧЁТ, СЧЕТ), Excel shows the one with ё.
for (const [russian, english] of Object.entries(russianFunctionNames)) if (russian.includes("Ё")) toRussian.set(english, russian);

/** An English formula as a Russian Excel shows it: "=SUM(A1,0.5)" → "=СУММ(A1;0,5)". In other languages nothing changes. */
export function formulaToLocal(formula: string, locale: string): string {
  if (!formula.startsWith("=") || !locale.toLowerCase().startsWith("ru")) return formula;
  const parts = formulaParts(formula, ".");
  return parts
    .map((part, index) => {
      if (part.kind === "word") {
        const upper = part.text.toUpperCase();
        return parts[index + 1]?.text === "(" || upper === "TRUE" || upper === "FALSE" ? (toRussian.get(upper) ?? part.text) : part.text;
      }
      if (part.kind === "number") return part.text.replace(".", ",");
      if (part.text === ",") return ";";
      return part.text === ";" && part.inArray ? ":" : part.text;
    })
    .join("");
}
