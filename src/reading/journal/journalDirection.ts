import { headingKey } from "../vocabulary/headingKey";

/** Against the journal the mark of ВПР is lower, the same or higher. */
export type JournalDirection = "lowered" | "confirmed" | "raised";

const words: readonly (readonly [RegExp, JournalDirection])[] = [
  [/ (?:понизил|понижен|снизил)/u, "lowered"],
  [/ (?:подтвердил|подтвержден|соответств)/u, "confirmed"],
  [/ (?:повысил|повышен|завысил)/u, "raised"],
];

/**
 * Which of the three a heading or a row's label speaks of; null for none, or for several («понизили и повысили»).
 *
 * @example journalDirection("Понизили (Отметка < Отметка по журналу) %") → "lowered"
 */
export function journalDirection(text: string): JournalDirection | null {
  const key = headingKey(text);
  const found = words.filter(([pattern]) => pattern.test(key));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}
