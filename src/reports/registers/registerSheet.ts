import type { RegisterKind } from "../../domain/support/registerKind";
import { registerText } from "../../text/registers/registerText";
import { colors, sizes } from "../layout/theme";
import type { RegisterInput } from "./registerInputs";
import { registerInputs } from "./registerInputs";

export interface RegisterSheetColumn {
  readonly heading: string;
  readonly example: string | number;
  /** In characters. */
  readonly width: number;
  readonly input: RegisterInput;
}

/** An empty register (лист учёта) before it stands in a workbook: title, a line on how to fill it, headings, an example row. */
export interface RegisterSheet {
  readonly name: string;
  readonly title: string;
  readonly howTo: string;
  readonly columns: readonly RegisterSheetColumn[];
  /** Schools that the column «Школа» offers, in the order of the district. */
  readonly schools: readonly string[];
  readonly look: {
    readonly titleSize: number;
    readonly ink: string;
    readonly headingFill: string;
    /** The line on how to fill it and the example row. */
    readonly faint: string;
  };
}

/**
 * The sheet of a register that is to be made. From the moment it stands it is the user's own: no run changes or removes it.
 *
 * @param schools names as the registry has them; none: the column takes any text
 */
export function registerSheet(kind: RegisterKind, schools: readonly string[]): RegisterSheet {
  const { name, title, howTo, columns } = registerText(kind);
  return {
    name,
    title,
    howTo,
    schools,
    look: { titleSize: sizes.title, ink: colors.accent, headingFill: colors.pale, faint: colors.grey },
    columns: Object.entries(registerInputs[kind]).map(([key, [width, input]]) => {
      const words = columns[key];
      if (words === undefined) throw new RangeError(`registerSheet: no words for the column ${key} of ${kind}`);
      return { heading: words[0], example: words[1], width, input };
    }),
  };
}
