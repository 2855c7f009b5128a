import { storedFunctionName } from "./customFunctionNames";
import { formulaTokens } from "./formulaTokens";
import { futureFunctions } from "./futureFunctions";

/**
 * A formula of the model → as Excel stores it: without "=", young functions with their prefix, our functions as `_xldudf_…`.
 *
 * formulaForFile("=IFNA(шнор.исбш(A1),\"IFNA(\")") = "_xlfn.IFNA(_xldudf_ШНОР_ИСБШ(A1),\"IFNA(\")"
 */
export function formulaForFile(formula: string): string {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  return tokens
    .map((token, index) => {
      if (token.kind !== "word" || tokens[index + 1]?.text !== "(") return token.text;
      return storedFunctionName(token.text) ?? futureFunctions.get(token.text.toUpperCase()) ?? token.text;
    })
    .join("");
}
