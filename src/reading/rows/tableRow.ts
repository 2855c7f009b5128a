import type { TextContext } from "../context/textContext";
import type { SchoolMention } from "../schools/schoolMention";
import type { Line, Slot } from "../tables/view";
import type { Population } from "./population";

/** A row of data under a table's heading, by whose it is. */
export type TableRow =
  | { readonly kind: "school"; readonly mention: SchoolMention; readonly line: Line; readonly section: TextContext | null }
  | {
      readonly kind: "reference";
      readonly population: Population;
      readonly label: Slot;
      readonly line: Line;
      readonly section: TextContext | null;
    };

/** The slot of a line at a column. */
export function slotAt(line: Line, at: number | undefined): Slot | undefined {
  return at === undefined ? undefined : line.slots.find((slot) => slot.at === at);
}
