import { glue } from "../../text/typography/glue";
import type { ModelCell } from "../sheetModel";

/** A step of the example: what, the rule in words, the numbers, the outcome. */
export function exampleRow(what: string, rule: string, numbers: string, result: string): ModelCell[] {
  return [glue(what), glue(rule), glue(numbers), glue(result)];
}
