const prefix = "~opora-";

/** Name of a sheet that is not (or no longer) shown: being written, or kept of the run before. At most 31 characters. */
export function temporaryName(generation: string, index: number): string {
  return `${prefix}${generation.replace(/\D/g, "")}-${index}`;
}

/** Whether a sheet bears such a name. */
export function isTemporaryName(name: string): boolean {
  return name.startsWith(prefix);
}
