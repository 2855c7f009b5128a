import type { HostEvent } from "../protocol/hostEvent";
import type { FunctionCall } from "./functionTransport";

/**
 * Entries of the event `richApiMessage`: [category, type, target, message as JSON, id].
 * Categories of the client: 1 custom functions (CustomFunctionProxy), 2 actions of Office.actions, 65536 events (GenericEventRegistration).
 */
export type RichApiEntry = readonly [category: number, type: number, target: string, message: string, id: number];

const category = { customFunctions: 1, actions: 2, events: 65536 } as const;
const invoke = 1000;
const cancel = 1001;

export function eventEntry(event: HostEvent): RichApiEntry {
  return [category.events, event.type, event.target, JSON.stringify(event.message), 0];
}

export function actionEntry(name: string, argument: unknown): RichApiEntry {
  return [category.actions, invoke, "", JSON.stringify([name, argument === undefined ? null : JSON.stringify(argument)]), 0];
}

export function functionEntry({ id, name, parameters, address, flags }: FunctionCall): RichApiEntry {
  return [category.customFunctions, invoke, "", JSON.stringify([id, name, parameters, address, flags]), 0];
}

export function cancelEntry(invocationId: number): RichApiEntry {
  return [category.customFunctions, cancel, "", JSON.stringify({ invocationId }), 0];
}
