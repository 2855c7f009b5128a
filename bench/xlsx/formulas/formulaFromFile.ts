import { typedFunctionName } from "./customFunctionNames";
import { formulaTokens } from "./formulaTokens";

/**
 * A stored formula → the formula of the model, with "=" in front: `_xlfn.` and its kin go, our functions get their dot back,
 * and the reference to an equivalent add-in ("[2]!_xldudf_…", office-js#2568) is dropped.
 *
 * formulaFromFile("_xlfn.XLOOKUP(A1,B:B,C:C)+_xldudf_ШНОР_ИСБШ(A1:A3)") = "=XLOOKUP(A1,B:B,C:C)+ШНОР.ИСБШ(A1:A3)"
 */
export function formulaFromFile(stored: string): string {
  if (!/_xl/i.test(stored)) return `=${stored}`;
  const texts: string[] = [];
  for (const token of formulaTokens(stored)) {
    if (token.kind === "other") {
      texts.push(token.text);
      continue;
    }
    const plain = token.text.replace(/^_xlfn\.(?:_xlws\.)?/i, "");
    const ours = typedFunctionName(plain);
    if (ours && texts.at(-1) === "!" && /^\[\d+\]$/.test(texts.at(-2) ?? "")) texts.splice(-2);
    texts.push(ours ?? plain);
  }
  return `=${texts.join("")}`;
}
