import v8 from "node:v8";
import vm from "node:vm";

/** Frees what nothing holds any more, so that the next measurement does not pay for what the one before left behind. */
export function collectGarbage(): void {
  v8.setFlagsFromString("--expose-gc");
  const collect = vm.runInNewContext("gc") as () => void;
  collect();
}
