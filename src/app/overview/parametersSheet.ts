import { sheetName } from "../../text/names/sheetName";
import { isNamedAs } from "./isNamedAs";

/** Among the generated sheets the one with the parameters; null without. */
export function parametersSheet(generated: readonly string[]): string | null {
  const name = sheetName("parameters");
  return generated.find((one) => isNamedAs(one, name)) ?? null;
}
