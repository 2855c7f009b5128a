import { procedureKey } from "../../domain/assessment/procedureKey";
import type { SchoolMention } from "../schools/schoolMention";
import { addFacts } from "./addFacts";
import type { FactDraft } from "./factDraft";

/** A result of a row with the letter of its class («9А» → "а"); null where the row speaks of the whole grade. */
export interface ClassDraft extends FactDraft {
  readonly letter: string | null;
}

/**
 * Classes in rows of their own («9А», «9Б») → one fact of the school: people are added, as the clerk does. A school with a class whose n cannot
 * be told has no sum; the same letter twice is no second class and is left for merging to ask about. A row of the whole grade outweighs the sum,
 * which is then only compared with it.
 *
 * @param incomplete schools with a class that gave no fact
 */
export function joinClasses(drafts: readonly ClassDraft[], incomplete: ReadonlySet<SchoolMention>): FactDraft[] {
  const sums = new Map<string, { draft: FactDraft; readonly letters: Set<string> }>();
  const mentions = new Map<SchoolMention, number>();
  const joined: FactDraft[] = [];
  for (const { letter, ...draft } of drafts) {
    const { mention, fact } = draft;
    if (letter === null) {
      joined.push(draft);
      continue;
    }
    if (incomplete.has(mention)) continue;
    if (!mentions.has(mention)) mentions.set(mention, mentions.size);
    const key = `${mentions.get(mention)}|${fact.year}|${procedureKey(fact)}`;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { draft, letters: new Set([letter]) });
    else if (sum.letters.has(letter)) joined.push(draft);
    else {
      sum.letters.add(letter);
      sum.draft = { ...draft, rank: "protocol", fact: addFacts(sum.draft.fact, fact) };
    }
  }
  return [...[...sums.values()].map(({ draft }) => draft), ...joined];
}
