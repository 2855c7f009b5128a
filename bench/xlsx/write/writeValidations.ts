import type { SideValidation } from "../../model/sideData";
import { rangeAddress } from "../address/rangeAddress";
import { formulaForFile } from "../formulas/formulaForFile";
import { booleanMember, member, textMember } from "../rules/member";
import { operatorForFile } from "../rules/operators";
import { escapeText } from "../xml/escapeXml";
import { element } from "../xml/writeElement";

const COMPARED = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;
const FILE_TYPES: Readonly<Record<(typeof COMPARED)[number], string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** <dataValidations> from rules in the shape of Excel.DataValidationRule. */
export function writeValidations(validations: readonly SideValidation[]): string {
  const written = validations.filter(({ ranges }) => ranges.length > 0).map(writeValidation);
  return written.length === 0 ? "" : element("dataValidations", { count: written.length }, written.join(""));
}

function writeValidation({ ranges, rule, errorAlert, prompt, ignoreBlanks }: SideValidation): string {
  const { attributes, formulas } = ruleOf(rule);
  const style = (textMember(errorAlert, "style") ?? "Stop").toLowerCase();
  return element(
    "dataValidation",
    {
      ...attributes,
      errorStyle: style === "stop" ? null : style,
      allowBlank: ignoreBlanks !== false,
      showInputMessage: booleanMember(prompt, "showPrompt") ?? textMember(prompt, "message") !== undefined,
      showErrorMessage: booleanMember(errorAlert, "showAlert") ?? true,
      errorTitle: textMember(errorAlert, "title") || null,
      error: textMember(errorAlert, "message") || null,
      promptTitle: textMember(prompt, "title") || null,
      prompt: textMember(prompt, "message") || null,
      sqref: ranges.map(rangeAddress).join(" "),
    },
    formulas.map((formula, index) => element(`formula${index + 1}`, {}, escapeText(formula))).join(""),
  );
}

function ruleOf(rule: Readonly<Record<string, unknown>>): { attributes: Record<string, string | boolean | null>; formulas: string[] } {
  if (member(rule, "list")) {
    const source = textMember(rule, "list.source") ?? "";
    const literal = source.startsWith("=") ? formulaForFile(source) : `"${source.replaceAll('"', '""')}"`;
    return {
      attributes: { type: "list", showDropDown: booleanMember(rule, "list.inCellDropDown") === false ? true : null },
      formulas: [literal],
    };
  }
  if (member(rule, "custom"))
    return { attributes: { type: "custom" }, formulas: [formulaForFile(textMember(rule, "custom.formula") ?? "")] };
  for (const name of COMPARED) {
    if (!member(rule, name)) continue;
    const second = member(rule, `${name}.formula2`);
    const operands = [member(rule, `${name}.formula1`), ...(second === undefined || second === "" ? [] : [second])];
    return {
      attributes: { type: FILE_TYPES[name], operator: operatorForFile(textMember(rule, `${name}.operator`) ?? "Between") },
      formulas: operands.map((operand) => formulaForFile(String(operand ?? ""))),
    };
  }
  return { attributes: {}, formulas: [] };
}
