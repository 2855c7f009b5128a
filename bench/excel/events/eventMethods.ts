import type { MethodRule } from "../../protocol/objectModel";
import type { ExcelContext } from "../excelContext";

/** Event of a class: its number in the client's list and the requirement set of the member that offers it (`onChanged`). */
export interface EventRule {
  readonly type: number;
  readonly since?: string;
}

/**
 * The pair of methods with which the client registers and unregisters an event, `_RegisterDataChangedEvent` and
 * `_UnregisterDataChangedEvent` (their names as in excel-web-16.00.debug.js of @microsoft/office-js 1.1.110).
 */
export function eventMethods<T extends { readonly context: ExcelContext }>(
  target: (object: T) => string,
  events: Readonly<Record<string, EventRule>>,
): Record<string, MethodRule<T>> {
  const methods: Record<string, MethodRule<T>> = {};
  for (const [name, { type, since }] of Object.entries(events)) {
    const set = since === undefined ? {} : { since };
    methods[`_Register${name}`] = { ...set, call: (object) => object.context.subscriptions.register(type, target(object)) };
    methods[`_Unregister${name}`] = { ...set, call: (object) => object.context.subscriptions.unregister(type, target(object)) };
  }
  return methods;
}
