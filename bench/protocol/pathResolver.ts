import { HostError } from "./hostError";
import type { MemberAccess } from "./memberAccess";
import type { HostModel, HostObject } from "./objectModel";
import type { References } from "./references";
import { awaitCalculation } from "./awaitCalculation";
import type { ArgumentInfo, WirePath } from "./wire";
import { pathType } from "./wire";

export interface PathSurroundings {
  readonly root: HostObject;
  readonly model: HostModel;
  readonly members: MemberAccess;
  readonly references: References;
  /** A service by its full name; null when the host has none of that name. */
  readonly service: (name: string) => HostObject | null;
}

/**
 * Finds the objects that a request's paths mean. A path is walked once a request, however many actions use it,
 * so that `sheets.add()` adds one sheet. Null stands for the null object of the …OrNullObject methods; what hangs below it is null too.
 */
export class PathResolver {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly around: PathSurroundings,
  ) {}

  async resolve(id: number): Promise<HostObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("GeneralException", `The request has no object path ${id}.`, 500);
    const object = await this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** Arguments of a call, with objects in place of the paths that mean them, at any depth. One after another: a path may act. */
  async resolveArguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    return this.substituteEach(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  private async substituteEach(values: readonly unknown[], ids: readonly unknown[] | undefined): Promise<unknown[]> {
    const resolved: unknown[] = [];
    for (const [i, value] of values.entries()) resolved.push(await this.substitute(value, ids?.[i]));
    return resolved;
  }

  private async substitute(value: unknown, id: unknown): Promise<unknown> {
    if (typeof id === "number" && id !== 0) return this.resolve(id);
    if (Array.isArray(value)) {
      // A block of cell values holds no objects, and is not searched for them.
      if (Array.isArray(id)) return this.substituteEach(value, id);
      return isPlainObject(value[0]) ? this.substituteEach(value, undefined) : value;
    }
    return isPlainObject(value) ? this.substituteWithin(value) : value;
  }

  /** Inside a plain object the client writes `{_ObjectPathId: 7}` where an object stands. */
  private async substituteWithin(value: Readonly<Record<string, unknown>>): Promise<unknown> {
    if (typeof value._ObjectPathId === "number") return this.resolve(value._ObjectPathId);
    const resolved: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(value)) resolved[key] = await this.substitute(part, undefined);
    return resolved;
  }

  private async walk(path: WirePath): Promise<HostObject | null> {
    const { root, members, references, service } = this.around;
    switch (path.ObjectPathType) {
      case pathType.root:
        return root;
      case pathType.nullObject:
        return null;
      case pathType.reference:
        return references.find(path.Name);
      case pathType.newObject: {
        const object = service(path.Name);
        if (!object) throw members.unknown({ name: "new" }, path.Name);
        return object;
      }
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    return parent && this.step(parent, path);
  }

  private async step(parent: HostObject, path: WirePath): Promise<HostObject | null> {
    const { members, model } = this.around;
    switch (path.ObjectPathType) {
      case pathType.property:
        return members.navigation(parent, path.Name).rule.get(parent.state);
      case pathType.method: {
        const { rule } = members.method(parent, path.Name);
        const args = await this.resolveArguments(path.ArgumentInfo);
        if (rule.calculated) await awaitCalculation(model);
        return rule.call(parent.state, ...args) as HostObject | null;
      }
      case pathType.indexer: {
        const { indexer } = members.index(parent);
        if (!indexer) throw members.unknown(parent.table, "getItem");
        const item = indexer(parent.state, ...(await this.resolveArguments(path.ArgumentInfo)));
        if (!item) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
        return item;
      }
      default:
        throw new HostError("GeneralException", `Object path type ${path.ObjectPathType} is not known to the bench.`, 500);
    }
  }
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
