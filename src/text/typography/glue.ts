import { nbsp } from "./characters";

const shortWords = "а|бы|в|во|до|же|за|и|из|к|ко|ли|на|не|ни|о|об|от|по|с|со|у|я";
const afterShortWord = new RegExp(`(?<=(?:^|[\\s(«])(?:${shortWords})) (?=\\S)`, "giu");

/**
 * Puts NBSP where a Russian line must not break: after short prepositions and «№», before «%», «г.», «гг.» and a dash,
 * between a number and its noun. Applied to our own sentences, never to a text from the user's cells.
 *
 * @example glue("в 9 классе — 33 %") // all four spaces become NBSP except the one after the dash
 */
export function glue(text: string): string {
  return text
    .replace(afterShortWord, nbsp)
    .replace(/(?<=№) (?=\S)/g, nbsp)
    .replace(/ (?=(?:%|гг?\.|—)(?:[\s.,;:)»]|$))/g, nbsp)
    .replace(/(?<=\d) (?=[а-яё])/g, nbsp);
}
