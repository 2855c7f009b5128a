import type { HostModel } from "./objectModel";

/** Lets pending writes out and waits until no calculation runs, so that what is read next is true. */
export async function awaitCalculation(model: HostModel): Promise<void> {
  model.flush();
  const settled = model.settle();
  if (settled) await settled;
}
