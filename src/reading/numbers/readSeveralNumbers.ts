import type { NumberPart, NumberReading } from "./numberReading";
import { readNumberPart } from "./readNumberPart";

type Several = Extract<NumberReading, { kind: "numbers" }>;
type Shape = Several["shape"];

function split(text: string): { shape: Shape; pieces: string[] } | null {
  const bracket = /^([^()]+)\(([^()]+)\)$/.exec(text);
  if (bracket !== null) return { shape: "bracket", pieces: [bracket[1] ?? "", bracket[2] ?? ""] };
  const of = /^(.+?)\s+из\s+(.+)$/.exec(text);
  if (of !== null) return { shape: "of", pieces: [of[1] ?? "", of[2] ?? ""] };
  const pieces = text.split(/[/\\;|]|,\s|\s-\s/);
  return pieces.length > 1 ? { shape: "slash", pieces } : null;
}

/**
 * Several numbers in one cell: «318 человек/98,76%», «5 (2)», «0/1/2», «12 из 25», «25 чел., 45 %». Two parts of which exactly one is a
 * per cent are a count with its share, count first. Null when any piece is not a number. The text is normalised already.
 *
 * @example readSeveralNumbers("0/1/2")?.parts.map((part) => part.value) // [0, 1, 2]
 */
export function readSeveralNumbers(text: string): { readonly shape: Shape; readonly parts: readonly NumberPart[] } | null {
  const found = split(text);
  if (found === null) return null;
  const parts: NumberPart[] = [];
  for (const piece of found.pieces) {
    const part = readNumberPart(piece.trim());
    if (part === null) return null;
    parts.push(part);
  }
  const shares = parts.filter((part) => part.percent);
  if (parts.length === 2 && shares.length === 1) {
    return { shape: "countAndShare", parts: [...parts.filter((part) => !part.percent), ...shares] };
  }
  return { shape: found.shape, parts };
}
