import type { FindingCatalogue } from "./findingWords";
import { cellWords } from "./groups/cellWords";
import { checkWords } from "./groups/checkWords";
import { contextWords } from "./groups/contextWords";
import { inputWords } from "./groups/inputWords";
import { registerWords } from "./groups/registerWords";
import { resultWords } from "./groups/resultWords";
import { schoolWords } from "./groups/schoolWords";
import { sheetWords } from "./groups/sheetWords";

/** Words for every code of a finding. */
export const findingCatalogue: FindingCatalogue = {
  ...cellWords,
  ...resultWords,
  ...sheetWords,
  ...contextWords,
  ...checkWords,
  ...schoolWords,
  ...registerWords,
  ...inputWords,
};
