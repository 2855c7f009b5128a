import type { ClassTable, HostObject } from "./objectModel";

/** Puts a state beside the table that describes it. The table only ever sees states of its own type, so the type may be forgotten here. */
export function hostObject<T>(table: ClassTable<T>, state: T, identity: string): HostObject {
  return { table, state, identity } as unknown as HostObject;
}
