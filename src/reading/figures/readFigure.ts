import type { Finding } from "../../domain/findings/finding";
import { cellText } from "../cells/cellText";
import { makeFinding } from "../findings/makeFinding";
import { readNumber } from "../numbers/readNumber";
import type { SheetScope } from "../rows/sheetScope";
import { sourceOf } from "../rows/sheetScope";
import type { Slot } from "../tables/view";
import type { Figure } from "./figure";
import { absent } from "./figure";

/** A cell's figure, and what is to be said about the cell even though it could be read. */
export interface FigureReading {
  readonly figure: Figure;
  readonly findings: readonly Finding[];
}

/**
 * Reads the figure of a cell for a column of counts, means (`want` "count") or shares (`want` "share"): of «318 чел./98,76 %» each
 * takes its own part. Findings tell footnotes, letters read as digits, struck-through cells and dates; an unreadable cell is
 * reported by the caller, who knows what is lost with it.
 */
export function readFigure(slot: Slot | undefined, want: "count" | "share", scope: SheetScope): FigureReading {
  if (slot === undefined) return { figure: absent, findings: [] };
  const { cell } = slot;
  const text = cellText(cell);
  const reading = readNumber(cell.value, cell.format, scope.date1904);
  const findings: Finding[] = [];
  const say = (code: Parameters<typeof makeFinding>[0], params: Finding["params"]): void => {
    findings.push(makeFinding(code, sourceOf(scope, [cell]), params));
  };
  if (cell.struck) say("cellStruckThrough", { text });
  if (reading.kind === "missing") return { figure: { state: "missing", text, cell }, findings };
  if (reading.kind === "numbers" && reading.shape === "countAndShare") {
    const part = reading.parts[want === "count" ? 0 : 1];
    if (part !== undefined) {
      return { figure: { state: "value", value: part.value, decimals: part.decimals ?? 0, percent: part.percent, cell }, findings };
    }
  }
  if (reading.kind !== "number") return { figure: { state: "bad", text, cell }, findings };
  if (reading.value < 0) return { figure: { state: "bad", text, cell }, findings };
  if (reading.marks !== "") say("footnoteMark", { text, value: reading.value });
  if (reading.repaired) say("lettersAsDigits", { text, value: reading.value });
  return { figure: { state: "value", value: reading.value, decimals: reading.decimals ?? 0, percent: reading.percent, cell }, findings };
}
