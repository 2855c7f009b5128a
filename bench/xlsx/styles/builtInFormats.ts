/** Number formats that a file names by id only, in en-US form (ECMA-376 part 1, 18.8.30). */
const BY_ID: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Ids whose meaning depends on an East Asian locale: dates and times everywhere (18.8.30, the tables by language). */
const LOCAL_TIMES: readonly number[] = [32, 33, 34, 35, 55, 56];

/** Format code of a built-in id; an id without a meaning is General. */
export function builtInFormat(id: number): string {
  const code = BY_ID[id];
  if (code !== undefined) return code;
  if (LOCAL_TIMES.includes(id)) return "h:mm:ss";
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "m/d/yyyy" : "General";
}

/** Id of a code that Excel knows by id in every locale; null = it must be written out. */
export function builtInFormatId(code: string): number | null {
  const found = Object.entries(BY_ID).find(
    ([id, known]) => known === code && !(Number(id) >= 5 && Number(id) <= 8) && !(Number(id) >= 37 && Number(id) <= 44),
  );
  return found ? Number(found[0]) : null;
}
