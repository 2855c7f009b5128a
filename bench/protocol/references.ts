import { HostError } from "./hostError";
import type { HostObject } from "./objectModel";

/** Objects that the client asked to keep between requests. After a well-behaved use case it is empty. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private last = 0;

  /** Each keeping has a reference of its own, so that two proxies of one object can be let go apart. */
  keep(object: HostObject): string {
    const reference = `{${++this.last}}${object.identity}`;
    this.kept.set(reference, object);
    return reference;
  }

  find(reference: string): HostObject {
    const object = this.kept.get(reference);
    if (!object) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
    return object;
  }

  remove(reference: string): void {
    this.kept.delete(reference);
  }

  /** The client has gone, and everything it held with it. */
  clear(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  /** What is still held, for a test's message. */
  get held(): readonly string[] {
    return [...this.kept.values()].map(({ table, identity }) => `${table.name} ${identity}`);
  }
}
