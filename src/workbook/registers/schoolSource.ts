import { modelAddress } from "../write/modelAddress";

/** Excel's limit on the text of a list of choices. */
const listCharacters = 255;

export interface SchoolSource {
  /** What a list validation takes: the names themselves, or the range that holds them; null without schools. */
  readonly list: string | null;
  /** Hidden column that has to hold the names; null where they fit into the rule. */
  readonly column: number | null;
}

/**
 * Where the drop-down list of schools takes its names: written into the rule while they fit (255 characters, no comma in a name), else from a hidden
 * column of the same sheet behind the table. Generated sheets are replaced by every run, so no rule may lean on them.
 *
 * @param width columns of the table · @param row first row of the list, zero-based
 */
export function schoolSource(schools: readonly string[], width: number, row: number): SchoolSource {
  if (schools.length === 0) return { list: null, column: null };
  const inline = schools.join(",");
  if (inline.length <= listCharacters && schools.every((school) => !school.includes(",") && !school.startsWith("=")))
    return { list: inline, column: null };
  const column = width + 1;
  return { list: `=${modelAddress({ row, column, rows: schools.length, columns: 1 })}`, column };
}
