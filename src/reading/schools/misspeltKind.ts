import { isSlip } from "./isSlip";
import { settlementKinds } from "./schoolVocabulary";

const longKinds = [...settlementKinds.keys()].filter((word) => word.length >= 4);

/**
 * The kind of settlement whose full word was misspelt («алуа», «посёлк»); undefined where no kind, or more than one, is a slip away.
 *
 * @example misspeltKind("алуа") // "aul"
 */
export function misspeltKind(word: string): string | undefined {
  if (word.length < 4) return undefined;
  const kinds = new Set(longKinds.filter((known) => isSlip(known, word)).map((known) => settlementKinds.get(known)));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}
