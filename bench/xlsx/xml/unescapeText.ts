const LETTERS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of an element or attribute as written in a part → what it says: the five entities that XML itself knows. */
export function unescapeText(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => LETTERS[name] ?? "");
}
