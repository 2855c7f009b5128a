const separators = [";", "\t", ",", "|"] as const;

/** Records of a delimited text (RFC 4180): quoted fields may hold separators, line breaks and doubled quotes. */
function records(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text.charAt(index + 1) === '"') {
        field += '"';
        index += 1;
      } else quoted = false;
    } else if (letter === '"' && field === "") quoted = true;
    else if (letter === separator) {
      row.push(field);
      field = "";
    } else if (letter === "\n" || letter === "\r") {
      if (letter === "\r" && text.charAt(index + 1) === "\n") index += 1;
      rows.push([...row, field]);
      row = [];
      field = "";
    } else field += letter;
  }
  if (field !== "" || row.length > 0) rows.push([...row, field]);
  return rows;
}

/** The separator that splits the most records into the same number of fields; Excel's own line «sep=;» decides at once. */
function chooseSeparator(text: string): string {
  const sample = text.slice(0, 20_000);
  const score = (separator: string): number => {
    const widths = new Map<number, number>();
    for (const row of records(sample, separator)) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    return Math.max(0, ...[...widths].map(([width, count]) => count * Math.min(width, 3)));
  };
  return separators.reduce((best, separator) => (score(separator) > score(best) ? separator : best));
}

/**
 * Rows of a .csv, .tsv or .txt table: the separator (; tab , |) is found by trial. SheetJS is not asked, because it takes
 * a file that begins with «ID» for another format and reads «12,5» as 125. Empty text gives no rows.
 *
 * @example parseDelimited('Школа;Балл\n"СОШ ""№1""";12,5') // [["Школа", "Балл"], ['СОШ "№1"', "12,5"]]
 */
export function parseDelimited(text: string): string[][] {
  const declared = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const body = text.slice(declared?.[0].length ?? 0).replace(/^\ufeff/, "");
  return records(body, declared?.[1] ?? chooseSeparator(body));
}
