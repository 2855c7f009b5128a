const wordJoiner = "\u2060";

/**
 * Keeps a range and a number with a hyphen on one line: browsers break after the dash of «8–9». For the pane alone: in a cell of Excel the
 * character that holds them together would be searched for and copied.
 *
 * @example holdRanges("в 8–9 классах") // «в 8–9 классах» that breaks at its spaces only
 */
export function holdRanges(text: string): string {
  return text.replace(/(?<=\d)([–-])(?=\d)/g, `${wordJoiner}$1${wordJoiner}`);
}
