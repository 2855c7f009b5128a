import { hostReady as ready } from "../workbook/host/hostReady";

/** Resolves once Excel has opened the add-in. */
export function hostReady(): Promise<void> {
  return ready();
}
