import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../makeFinding";
import type { FindingCode, FindingParams } from "../findingCodes";
import type { KnownSchool } from "./knownSchool";
import type { MentionGroup } from "./mentionGroups";

/** A finding whose school gets its id and printed name only when all mentions are placed. */
export type FindingDraft = (idOf: (school: KnownSchool) => string, nameOf: (school: KnownSchool) => string) => Finding[];

/** A name that misses a known school by one part: asked, unless the whole list tells whose it is. */
export interface NearMiss {
  readonly group: MentionGroup;
  readonly school: KnownSchool;
  readonly difference: string;
}

/** The work in hand while mentions are being placed. */
export interface IdentityState {
  readonly known: KnownSchool[];
  readonly drafts: FindingDraft[];
  /** Group key → its school; null where it could not be told. */
  readonly answers: Map<string, KnownSchool | null>;
  readonly nearMisses: NearMiss[];
  readonly hasRegistry: boolean;
  /** Keys of rows by sheet of all groups that say the same thing of their school, by the key of what they say. */
  readonly keysOfIdentity: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}

type ParamsWithoutRows<C extends FindingCode> = Omit<FindingParams<C>, "rows">;

/**
 * Reports on a group once a sheet: at its first row there, with the number of its rows.
 *
 * @param params made late, because the school's printed name is known only at the end; null when there is nothing to ask after all
 */
export function report<C extends FindingCode>(
  state: IdentityState,
  group: MentionGroup,
  code: C,
  school: KnownSchool | null,
  params: (nameOf: (school: KnownSchool) => string) => ParamsWithoutRows<C> | null,
): void {
  state.drafts.push((idOf, nameOf) => {
    const said = params(nameOf);
    if (said === null) return [];
    const seen = new Set<string>();
    return group.mentions.flatMap(({ source }) => {
      const sheet = `${source.file ?? ""}\n${source.sheet}`;
      if (seen.has(sheet)) return [];
      seen.add(sheet);
      const rows = { rows: group.rowsBySheet.get(sheet) ?? 1 };
      // The catalogue's params of this code are exactly `params` and, where it counts rows, `rows`.
      const all = { ...said, ...rows } as unknown as FindingParams<C>;
      return [makeFinding(code, all, source, school === null ? null : idOf(school))];
    });
  });
}
