import { HostError } from "./hostError";
import type { Member, MemberIndex } from "./memberIndex";
import { memberIndex } from "./memberIndex";
import type { ClassTable, HostObject, MethodRule, NavigationRule, PropertyRule } from "./objectModel";

type Kind = "properties" | "navigation" | "methods";
interface Rules {
  properties: PropertyRule<unknown>;
  navigation: NavigationRule<unknown>;
  methods: MethodRule<unknown>;
}

/**
 * Looks members up by the name the client sent, and is strict about it:
 * a member above the requirement profile does not exist for the add-in (ApiNotFound, as an old host answers),
 * and one that no table has fails loudly (ApiNotImplementedByBench) and is counted — it never silently succeeds.
 */
export class MemberAccess {
  /** "Range.getSpecialCells" → how often it was asked for in vain. */
  readonly unknownMembers = new Map<string, number>();

  constructor(private readonly isSupported: (requirement: string) => boolean) {}

  index(object: HostObject): MemberIndex {
    return memberIndex(object.table);
  }

  property(object: HostObject, name: string): Member<PropertyRule<unknown>> {
    return this.demand(object, "properties", name);
  }

  navigation(object: HostObject, name: string): Member<NavigationRule<unknown>> {
    return this.demand(object, "navigation", name);
  }

  method(object: HostObject, name: string): Member<MethodRule<unknown>> {
    return this.demand(object, "methods", name);
  }

  isAvailable(rule: { readonly since?: string }): boolean {
    return rule.since === undefined || this.isSupported(rule.since);
  }

  unknown(table: ClassTable<unknown>, name: string): HostError {
    const member = `${table.name}.${name}`;
    this.unknownMembers.set(member, (this.unknownMembers.get(member) ?? 0) + 1);
    return new HostError("ApiNotImplementedByBench", `The bench does not know ${member}. See bench/README.md, "Adding a member".`, 501);
  }

  private demand<K extends Kind>(object: HostObject, kind: K, name: string): Member<Rules[K]> {
    const members = memberIndex(object.table)[kind] as ReadonlyMap<string, Member<Rules[K]>>;
    const member = members.get(name.toLowerCase());
    if (!member) throw this.unknown(object.table, name);
    if (!this.isAvailable(member.rule)) throw notFound(object.table, member.name, member.rule.since);
    return member;
  }
}

function notFound(table: ClassTable<unknown>, name: string, since: string | undefined): HostError {
  return new HostError("ApiNotFound", `The API ${table.name}.${name} belongs to ${since}, which this host does not have.`, 400);
}
