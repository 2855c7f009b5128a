import { readNumber } from "../numbers/readNumber";
import type { Slot } from "../tables/view";

/** A cell that holds a number, or several. */
export const isNumeric = (slot: Slot): boolean => ["number", "numbers"].includes(readNumber(slot.cell.value, slot.cell.format).kind);
