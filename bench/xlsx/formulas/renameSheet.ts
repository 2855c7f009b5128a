import { quoteSheetName } from "../address/sheetReference";
import { formulaTokens } from "./formulaTokens";

/** A formula in which one sheet bears another name: renameSheet("'Лист 1'!$A$1", "Лист 1", "База") = "'База'!$A$1". */
export function renameSheet(formula: string, from: string, to: string): string {
  const tokens = formulaTokens(formula);
  const spelled = [from.toLowerCase(), quoteSheetName(from).toLowerCase()];
  return tokens
    .map((token, index) =>
      tokens[index + 1]?.text === "!" && spelled.includes(token.text.toLowerCase()) ? quoteSheetName(to) : token.text,
    )
    .join("");
}
