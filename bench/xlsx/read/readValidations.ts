import type { SideValidation } from "../../model/sideData";
import { parseRanges } from "../address/rangeAddress";
import { formulaFromFile } from "../formulas/formulaFromFile";
import { childOf, type XmlElement } from "../xml/parseXml";
import { unescapeXstring } from "../xml/unescapeXstring";
import { operatorFromFile } from "../rules/operators";

const COMPARED: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** <dataValidations> → rules in the shape of Excel.DataValidationRule (ECMA-376 part 1, 18.3.1.32). */
export function readValidations(section: XmlElement): SideValidation[] {
  return section.children.map(({ attributes, children }) => {
    const formula = (name: string) => children.find((child) => child.name === name)?.text;
    return {
      ranges: parseRanges(attributes.sqref ?? childOf({ name: "", attributes: {}, children, text: "" }, "sqref")?.text ?? ""),
      rule: ruleOf(attributes, formula("formula1"), formula("formula2")),
      ignoreBlanks: isTrue(attributes.allowBlank),
      errorAlert: {
        showAlert: isTrue(attributes.showErrorMessage),
        style: capitalise(attributes.errorStyle ?? "stop"),
        title: unescapeXstring(attributes.errorTitle ?? ""),
        message: unescapeXstring(attributes.error ?? ""),
      },
      prompt: {
        showPrompt: isTrue(attributes.showInputMessage),
        title: unescapeXstring(attributes.promptTitle ?? ""),
        message: unescapeXstring(attributes.prompt ?? ""),
      },
    };
  });
}

function ruleOf(attributes: Readonly<Record<string, string>>, formula1 = "", formula2?: string): Record<string, unknown> {
  const type = attributes.type ?? "none";
  // showDropDown="1" hides the arrow: the schema's name says the opposite of what it does
  if (type === "list") return { list: { inCellDropDown: !isTrue(attributes.showDropDown), source: listSource(formula1) } };
  if (type === "custom") return { custom: { formula: formulaFromFile(formula1) } };
  const member = COMPARED[type];
  if (!member) return {};
  return {
    [member]: {
      formula1: operand(formula1),
      ...(formula2 === undefined ? {} : { formula2: operand(formula2) }),
      operator: operatorFromFile(attributes.operator ?? "between"),
    },
  };
}

/** A literal list stands in quotes; anything else is a formula. */
function listSource(formula: string): string {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return literal === undefined ? formulaFromFile(formula) : literal.replaceAll('""', '"');
}

function operand(formula: string): number | string {
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formulaFromFile(formula);
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
