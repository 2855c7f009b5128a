import type { CellValue } from "../grid";
import { normaliseText } from "../text/normaliseText";

/** «lf», «ytn», «tcnm» are да, нет, есть typed with the English keyboard layout; «нуы» is yes typed with the Russian one. */
const yes: ReadonlySet<string> = new Set([
  "да",
  "истина",
  "true",
  "yes",
  "y",
  "1",
  "+",
  "есть",
  "имеется",
  "имеются",
  "v",
  "✓",
  "✔",
  "√",
  "☑",
  "lf",
  "tcnm",
  "bcnbyf",
  "нуы",
  "участвует",
  "состоит",
]);
const no: ReadonlySet<string> = new Set([
  "нет",
  "ложь",
  "false",
  "no",
  "n",
  "0",
  "отсутствует",
  "отсутствуют",
  "не имеется",
  "не имеет",
  "нету",
  "ytn",
  "kj;m",
  "тщ",
  "☐",
  "✗",
  "✘",
  "не участвует",
  "не состоит",
]);

/**
 * Reads a yes or no: «да», «нет», «истина», «1», «+», «отсутствует», also typed with the wrong keyboard layout («lf», «ytn»).
 * Null when the cell says neither: an empty cell and «-» are missing, not «нет».
 *
 * @example readBoolean("ytn") // false
 */
export function readBoolean(value: CellValue): boolean | null {
  if (value === null) return null;
  if (typeof value === "boolean") return value;
  const plain = normaliseText(String(value)).replace(/[.!]+$/, "");
  if (yes.has(plain)) return true;
  return no.has(plain) ? false : null;
}
