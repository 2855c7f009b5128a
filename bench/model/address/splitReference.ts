const QUALIFIED = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s;

/** "'Мой лист'!$A$1" → {sheet: "Мой лист", address: "$A$1"}; without a sheet name, `sheet` is null. A leading "=" is dropped. */
export function splitReference(reference: string): { sheet: string | null; address: string } {
  const found = QUALIFIED.exec(reference.trim());
  if (!found) return { sheet: null, address: reference.trim().replace(/^=/, "") };
  return { sheet: (found[1] ?? found[2]!).replace(/''/g, "'"), address: found[3]! };
}
