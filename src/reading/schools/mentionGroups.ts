import type { SchoolMention } from "./schoolMention";
import { identifiersOf } from "./identifiersOf";
import { mentionName } from "./mentionName";
import type { SchoolName } from "./schoolName";
import { mentionKey } from "./mentionKey";
import { addKeys } from "./addKeys";
import { tidyText } from "../text/tidyText";

/** All rows that say the same of their school: they share one answer. */
export interface MentionGroup {
  readonly key: string;
  readonly mentions: SchoolMention[];
  readonly identifiers: readonly string[];
  readonly name: SchoolName | null;
  readonly former: SchoolName | null;
  /** The text to show for the group: the name, else the full name, else the code or login. */
  readonly spelling: string;
  /** Rows of the group on each sheet ("file\nsheet"). */
  readonly rowsBySheet: Map<string, number>;
  /** What the rows of the group on each sheet tell themselves apart by (see SchoolMention.rows). */
  readonly keysBySheet: Map<string, Set<string>>;
}

/** Groups mentions by what they say, in the order of their first appearance. */
export function groupMentions(mentions: readonly SchoolMention[]): MentionGroup[] {
  const groups = new Map<string, MentionGroup>();
  for (const mention of mentions) {
    const key = mentionKey(mention);
    let group = groups.get(key);
    if (group === undefined) {
      const spelling = tidyText(mention.name ?? mention.fullName ?? mention.login ?? mention.code ?? "");
      group = {
        key,
        mentions: [],
        identifiers: identifiersOf(mention),
        ...mentionName(mention),
        spelling,
        rowsBySheet: new Map(),
        keysBySheet: new Map(),
      };
      groups.set(key, group);
    }
    group.mentions.push(mention);
    const sheet = `${mention.source.file ?? ""}\n${mention.source.sheet}`;
    group.rowsBySheet.set(sheet, (group.rowsBySheet.get(sheet) ?? 0) + 1);
    addKeys(group.keysBySheet, sheet, mention.rows ?? [""]);
  }
  return [...groups.values()];
}
