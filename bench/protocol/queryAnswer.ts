import { awaitCalculation } from "./awaitCalculation";
import type { MemberAccess } from "./memberAccess";
import type { HostModel, HostObject, PropertyRule } from "./objectModel";
import type { Selection } from "./selection";
import { parseSelection } from "./selection";
import type { QueryInfo } from "./wire";

type Answer = Record<string, unknown>;

/** Answers `load`: the properties that were asked for, of the object and of those it leads to. */
export class QueryAnswer {
  constructor(
    private readonly members: MemberAccess,
    private readonly model: HostModel,
  ) {}

  async answer(object: HostObject, query: QueryInfo): Promise<Answer> {
    const selection = parseSelection(query.Select ?? [], query.Expand ?? []);
    return this.members.index(object).items ? this.answerCollection(object, selection, query) : this.answerObject(object, selection);
  }

  /** `Id` of an object that has one: how the client finds an item of a collection again. */
  async identify(object: HostObject): Promise<Answer> {
    const id = this.members.index(object).properties.get("id");
    return id?.rule.get && this.members.isAvailable(id.rule) ? { [id.name]: await this.read(object, id.rule) } : {};
  }

  private async answerObject(object: HostObject, { all, names, below }: Selection): Promise<Answer> {
    const { properties, navigation } = this.members.index(object);
    const answer: Answer = {};
    if (all) {
      for (const { name, rule } of properties.values()) {
        if (rule.get && !rule.heavy && this.members.isAvailable(rule)) answer[name] = await this.read(object, rule);
      }
    }
    const paths = new Map(below);
    for (const name of names) {
      if (navigation.has(name) && !properties.has(name)) {
        if (!paths.has(name)) paths.set(name, []);
        continue;
      }
      const member = this.members.property(object, name);
      if (!member.rule.get) throw this.members.unknown(object.table, member.name);
      answer[member.name] = await this.read(object, member.rule);
    }
    for (const [name, Select] of paths) {
      const member = this.members.navigation(object, name);
      const next = member.rule.get(object.state);
      answer[member.name] = next && (await this.answer(next, { Select }));
    }
    return answer;
  }

  /** Of a collection's names some are its own (`count`); the others are asked of each item. Items come only when something of theirs is wanted. */
  private async answerCollection(collection: HostObject, selection: Selection, { Skip = 0, Top }: QueryInfo): Promise<Answer> {
    const { properties, items } = this.members.index(collection);
    const own = selection.names.filter((name) => properties.has(name));
    const ofItems: Selection = { ...selection, names: selection.names.filter((name) => !properties.has(name)) };
    const answer = own.length > 0 ? await this.answerObject(collection, { all: false, names: own, below: new Map() }) : {};
    if (own.length > 0 && !ofItems.all && ofItems.names.length === 0 && ofItems.below.size === 0) return answer;
    const wanted = (items?.(collection.state) ?? []).slice(Skip, Top === undefined ? undefined : Skip + Top);
    const answers: Answer[] = [];
    for (const item of wanted) answers.push({ ...(await this.identify(item)), ...(await this.answerObject(item, ofItems)) });
    return { ...answer, _Items: answers };
  }

  private async read(object: HostObject, rule: PropertyRule<unknown>): Promise<unknown> {
    if (rule.calculated) await awaitCalculation(this.model);
    return rule.get?.(object.state);
  }
}
