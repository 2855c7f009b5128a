import { sheetName } from "../../text/names/sheetName";

/** Among the generated sheets the one with the parameters, which bears a number when a sheet of the user has its name; null without. */
export function parametersSheet(generated: readonly string[]): string | null {
  const name = sheetName("parameters");
  return generated.find((one) => one === name || one.startsWith(`${name} (`)) ?? null;
}
