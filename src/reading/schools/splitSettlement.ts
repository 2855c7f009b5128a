import { isSlip } from "./isSlip";
import { settlementPrefixes } from "./schoolVocabulary";

const ending = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|о|е)$/;
const keyOf = (prefix: string): string => prefix.replace(ending, "");
const keys: ReadonlySet<string> = new Set(settlementPrefixes.map(keyOf));
/** Prefixes that are never declined («Верх-», «Усть-»): «верхий» is no form of «Верх-» but «верхний» with a slip. */
const undeclined: ReadonlySet<string> = new Set(settlementPrefixes.filter((prefix) => keyOf(prefix) === prefix));
/** Prefixes that also stand glued to the root («Новопсыж»). */
const glued = /^(ново|старо|верхне|нижне|средне|больше|мало|красно|бело|велико|усть)-?([а-я]{4,})$/;

/** A settlement's name as the prefix that sets it apart from its namesakes («Ново-», «Старый») and the rest. */
export interface SettlementParts {
  /** Key of the prefix, "" where there is none. */
  readonly prefix: string;
  readonly root: string;
}

/**
 * Splits a normalised settlement name: «ново-кубран», «новый кубран» and «новокубран» have one prefix. A prefix with a slip of the
 * keyboard («врхне-») is brought to the only listed one that is a letter away.
 *
 * @example splitSettlement("старо-учкул") // { prefix: "стар", root: "учкул" }
 * @example splitSettlement("псыж") // { prefix: "", root: "псыж" }
 */
export function splitSettlement(name: string): SettlementParts {
  const [first = "", ...rest] = name.split(/[-\s]+/);
  if (rest.length > 0) {
    const key = keyOf(first);
    if (keys.has(key) && (key === first || !undeclined.has(key))) return { prefix: key, root: rest.join("-") };
    const near = settlementPrefixes.filter((prefix) => first.length >= 3 && prefix.length >= 4 && isSlip(prefix, first)).map(keyOf);
    if (new Set(near).size === 1) return { prefix: near[0] ?? "", root: rest.join("-") };
    return { prefix: "", root: [first, ...rest].join("-") };
  }
  const [, prefix, root] = glued.exec(name) ?? [];
  return prefix === undefined || root === undefined ? { prefix: "", root: name } : { prefix: keyOf(prefix), root };
}
