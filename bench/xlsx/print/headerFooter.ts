export type RunningTitles = Partial<
  Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>
>;

const PARTS = { L: "left", C: "center", R: "right" } as const;

/**
 * "&LСлева&CПосередине&RСтраница &P" → its three parts, with the codes inside them (&P, &N, &"Calibri", &8) as they are.
 * Text before the first of &L &C &R belongs to the centre; "&&" is an ampersand (ECMA-376 part 1, 18.3.1.39).
 */
export function splitHeaderFooter(text: string, place: "Header" | "Footer"): RunningTitles {
  const titles: RunningTitles = {};
  let part: (typeof PARTS)[keyof typeof PARTS] = "center";
  for (const piece of text.match(/&&|&"[^"]*"|&[LCR]|[^&]+|&/g) ?? []) {
    const letter = piece[1];
    if (piece.length === 2 && (letter === "L" || letter === "C" || letter === "R")) part = PARTS[letter];
    else titles[`${part}${place}`] = (titles[`${part}${place}`] ?? "") + piece;
  }
  return titles;
}

/** The three parts → one text; empty when there are none. */
export function joinHeaderFooter(titles: RunningTitles, place: "Header" | "Footer"): string {
  return (["L", "C", "R"] as const)
    .map((letter) => (titles[`${PARTS[letter]}${place}`] ? `&${letter}${titles[`${PARTS[letter]}${place}`] ?? ""}` : ""))
    .join("");
}
