import { awaitCalculation } from "./awaitCalculation";
import { camelCaseNames } from "./camelCaseNames";
import { HostError } from "./hostError";
import type { HostObject } from "./objectModel";
import type { PathResolver, PathSurroundings } from "./pathResolver";
import { QueryAnswer } from "./queryAnswer";
import type { WireAction } from "./wire";
import { actionType } from "./wire";

/** Performs the actions of one request, one after another, and answers the value of each. */
export class ActionPerformer {
  private readonly query: QueryAnswer;
  /** Paths that this request asks to keep: the client reads their reference from the answer to `instantiate`. */
  private readonly kept: ReadonlySet<number>;
  /** References given out in this request, by path. */
  private readonly given = new Map<number, string>();

  constructor(
    actions: readonly WireAction[],
    private readonly paths: PathResolver,
    private readonly around: PathSurroundings,
  ) {
    this.query = new QueryAnswer(around.members, around.model);
    this.kept = new Set(actions.filter((action) => action.Name === "_KeepReference").map((action) => action.ObjectPathId));
  }

  /** The reply did not reach the client: it will never let go of what it does not know it holds. */
  forgetReferences(): void {
    for (const reference of this.given.values()) this.around.references.remove(reference);
  }

  async perform(action: WireAction): Promise<unknown> {
    if (action.ActionType === actionType.trace) return null;
    const object = await this.paths.resolve(action.ObjectPathId);
    if (!object) return this.performOnNull(action);
    switch (action.ActionType) {
      case actionType.instantiate:
        return {
          ...(this.kept.has(action.ObjectPathId) ? { _ReferenceId: this.reference(action.ObjectPathId, object) } : {}),
          ...(await this.query.identify(object)),
        };
      case actionType.query:
        return this.query.answer(object, action.QueryInfo ?? {});
      case actionType.queryAsJson:
        return camelCaseNames(await this.query.answer(object, action.QueryInfo ?? {}));
      case actionType.method:
        return this.call(object, action);
      case actionType.setProperty:
        await this.set(object, action.Name, (await this.paths.resolveArguments(action.ArgumentInfo))[0]);
        return null;
      case actionType.update:
        await this.update(object, action.ObjectState ?? {});
        return null;
      default:
        throw new HostError("ApiNotImplementedByBench", `The bench does not know action type ${action.ActionType}.`, 501);
    }
  }

  /**
   * What is asked of a null object is null, and its methods do nothing: Microsoft's samples call
   * `getItemOrNullObject("Sample").delete()` so. What a host answers to a property set on one is not documented; the bench is strict.
   */
  private performOnNull(action: WireAction): null {
    if (action.ActionType === actionType.setProperty || action.ActionType === actionType.update) {
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    }
    return null;
  }

  private reference(path: number, object: HostObject): string {
    const reference = this.given.get(path) ?? this.around.references.keep(object);
    this.given.set(path, reference);
    return reference;
  }

  private async call(object: HostObject, action: WireAction): Promise<unknown> {
    if (action.Name === "_KeepReference") return { _ReferenceId: this.reference(action.ObjectPathId, object) };
    const args = await this.paths.resolveArguments(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.around.references.remove(String(args[0]));
      return null;
    }
    const { rule } = this.around.members.method(object, action.Name);
    if (rule.calculated) await awaitCalculation(this.around.model);
    return rule.call(object.state, ...args) ?? null;
  }

  private async set(object: HostObject, name: string, value: unknown): Promise<void> {
    const { members } = this.around;
    const member = members.property(object, name);
    if (!member.rule.set) throw members.unknown(object.table, `${member.name} =`);
    member.rule.set(object.state, value);
  }

  private async update(object: HostObject, state: Readonly<Record<string, unknown>>): Promise<void> {
    const { members } = this.around;
    const { navigation } = members.index(object);
    for (const [name, value] of Object.entries(state)) {
      const next = navigation.has(name.toLowerCase()) ? members.navigation(object, name).rule.get(object.state) : null;
      if (next) await this.update(next, value as Readonly<Record<string, unknown>>);
      else await this.set(object, name, value);
    }
  }
}
