/** Names of our custom functions as people type them. The file holds them as `_xldudf_ШНОР_ИСБШ`. */
const NAMESPACES: readonly string[] = ["ШНОР"];

/** Functions whose own name has a dot: in the file it is an underscore too, so only this list can tell. */
const DOTTED: readonly string[] = [];

/**
 * `_xldudf_ШНОР_ДОЛЯ_НИЗКИХ` → "ШНОР.ДОЛЯ_НИЗКИХ". Excel stores an Office.js custom function with the dot after the
 * namespace as an underscore (office-js#5611); the case is kept by Excel and lost by LibreOffice, so ours is restored.
 * Another add-in's function, and any other word, gives null.
 */
export function typedFunctionName(stored: string): string | null {
  const rest = /^(?:_xldudf_)(.+)$/i.exec(stored)?.[1];
  if (rest === undefined) return null;
  const upper = rest.toUpperCase();
  const dotted = DOTTED.find((name) => name.replaceAll(".", "_").toUpperCase() === upper);
  if (dotted) return dotted;
  const namespace = NAMESPACES.find((name) => upper.startsWith(`${name}_`));
  return namespace ? `${namespace}.${upper.slice(namespace.length + 1)}` : null;
}

/** "шнор.исбш" → "_xldudf_ШНОР_ИСБШ"; not one of ours = null. */
export function storedFunctionName(typed: string): string | null {
  const upper = typed.toUpperCase();
  const ours = NAMESPACES.some((name) => upper.startsWith(`${name}.`) && upper.length > name.length + 1);
  return ours ? `_xldudf_${upper.replaceAll(".", "_")}` : null;
}
