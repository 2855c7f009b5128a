import { cellWords } from "../findings/groups/cellWords";
import { checkWords } from "../findings/groups/checkWords";
import { contextWords } from "../findings/groups/contextWords";
import { inputWords } from "../findings/groups/inputWords";
import { registerWords } from "../findings/groups/registerWords";
import { resultWords } from "../findings/groups/resultWords";
import { schoolWords } from "../findings/groups/schoolWords";
import { sheetWords } from "../findings/groups/sheetWords";

/** In the order of the pane: what keeps numbers out of the calculation first. */
const groups: readonly (readonly [string, object])[] = [
  ["Числа в\u00a0ячейках", cellWords],
  ["Суммы и\u00a0проценты", resultWords],
  ["Сравнение работ и\u00a0лет", checkWords],
  ["Социальный паспорт и\u00a0кадры", contextWords],
  ["Школы", schoolWords],
  ["Листы учёта", registerWords],
  ["Листы", sheetWords],
  ["Параметры и\u00a0решения", inputWords],
];

/** The heading under which the pane lists a finding, and its place among the headings. */
export function findingGroup(code: string): { readonly name: string; readonly order: number } {
  const order = groups.findIndex(([, words]) => Object.hasOwn(words, code));
  const group = groups[order];
  if (!group) throw new Error(`No group for the finding ${code}`);
  return { name: group[0], order };
}
