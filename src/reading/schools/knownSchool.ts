import type { MentionGroup } from "./mentionGroups";
import type { SchoolMention } from "./schoolMention";
import type { SchoolName } from "./schoolName";

/** A school while mentions are being gathered under it: grows as spellings, codes and missing parts of its name are learnt. */
export interface KnownSchool {
  /** Row of the registry, null for a school met in the data only. */
  readonly registry: SchoolMention | null;
  /** Name decided by the user, null where nobody decided. */
  readonly decidedName: string | null;
  /** What is known of the name; null for a school known by its code only. */
  name: SchoolName | null;
  /** Former and later names, learnt from the registry's brackets or from rows with the same code. */
  readonly otherNames: SchoolName[];
  readonly identifiers: Set<string>;
  /** Normalised spellings that were accepted. */
  readonly texts: Set<string>;
  /** Spellings as they stood → rows. */
  readonly spellings: Map<string, number>;
  readonly rowsBySheet: Map<string, number>;
  readonly keysBySheet: Map<string, Set<string>>;
  readonly groups: MentionGroup[];
}

export function newSchool(registry: SchoolMention | null, decidedName: string | null = null): KnownSchool {
  return {
    registry,
    decidedName,
    name: null,
    otherNames: [],
    identifiers: new Set(),
    texts: new Set(),
    spellings: new Map(),
    rowsBySheet: new Map(),
    keysBySheet: new Map(),
    groups: [],
  };
}
