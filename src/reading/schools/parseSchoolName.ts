import { identityKey } from "./identityKey";
import { parsePlainName } from "./parsePlainName";
import type { SchoolName } from "./schoolName";

const branchClause = /^(.+?)[\s,;:(–—-]+филиал[а-я]*\s+(.+)$/isu;

/** A whole name of a school, with its type and something that tells it from others. */
const isWhole = ({ isSchool, isDistinct, type, branch }: SchoolName): boolean => isSchool && isDistinct && type !== null && !branch;

/**
 * Reads a school's name into its parts (see parsePlainName). A branch with a name of its own («Чиканская НОШ – филиал МБОУ «Усть-Илгинская СОШ»») is
 * told by that name: whose branch it is, another sheet may leave out. «СОШ №5, филиал в д. Чикан» has no other name and stays a branch.
 *
 * @example parseSchoolName('Чиканская НОШ (филиал МБОУ "Илгинская СОШ")').branch // false
 */
export function parseSchoolName(raw: string): SchoolName {
  const [, before, after] = branchClause.exec(raw.trim()) ?? [];
  if (before === undefined || after === undefined) return parsePlainName(raw);
  const [own, head] = [parsePlainName(before), parsePlainName(after)];
  return isWhole(own) && isWhole(head) && identityKey(own) !== identityKey(head) ? own : parsePlainName(raw);
}
