/** Sheet name as it stands before "!" in a formula: always quoted, which is legal for every name. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "'Лист 1'!$A$1" → {sheet: "Лист 1", address: "$A$1"}; a reference without a sheet, or to several, gives null. */
export function splitReference(reference: string): { sheet: string; address: string } | null {
  const quoted = /^=?'((?:[^']|'')+)'!([^!]+)$/.exec(reference);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), address: quoted[2] ?? "" };
  const plain = /^=?([^'!,(]+)!([^!,]+)$/.exec(reference);
  return plain ? { sheet: plain[1] ?? "", address: plain[2] ?? "" } : null;
}
