import type { ClassTable, MethodRule, NavigationRule, PropertyRule } from "./objectModel";

export interface Member<Rule> {
  /** As the table spells it, which is how the client expects it in a reply. */
  readonly name: string;
  readonly rule: Rule;
}

export interface MemberIndex {
  readonly properties: ReadonlyMap<string, Member<PropertyRule<unknown>>>;
  readonly navigation: ReadonlyMap<string, Member<NavigationRule<unknown>>>;
  readonly methods: ReadonlyMap<string, Member<MethodRule<unknown>>>;
  readonly items: ClassTable<unknown>["items"];
  readonly indexer: ClassTable<unknown>["indexer"];
}

const indexes = new WeakMap<ClassTable<unknown>, MemberIndex>();

/** Members of a class and of what it extends, by lower-case name; the class's own rule wins. Made once a table. */
export function memberIndex(table: ClassTable<unknown>): MemberIndex {
  const known = indexes.get(table);
  if (known) return known;
  const base = table.extends ? memberIndex(table.extends) : null;
  const index: MemberIndex = {
    properties: merge(base?.properties, table.properties),
    navigation: merge(base?.navigation, table.navigation),
    methods: merge(base?.methods, table.methods),
    items: table.items ?? base?.items,
    indexer: table.indexer ?? base?.indexer,
  };
  indexes.set(table, index);
  return index;
}

function merge<Rule>(
  base: ReadonlyMap<string, Member<Rule>> | undefined,
  own: Readonly<Record<string, Rule>> | undefined,
): ReadonlyMap<string, Member<Rule>> {
  const members = new Map(base);
  for (const [name, rule] of Object.entries(own ?? {})) members.set(name.toLowerCase(), { name, rule });
  return members;
}
