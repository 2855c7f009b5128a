/** What a cell format says beside the look. */
export interface CellFlags {
  /** Typed with an apostrophe: text whatever it looks like. */
  readonly quoted: boolean;
  /** May be edited on a protected sheet. */
  readonly unlocked: boolean;
  /** A protected sheet does not show the formula. */
  readonly hidden: boolean;
}

export const NO_FLAGS: CellFlags = { quoted: false, unlocked: false, hidden: false };

/** Flags of a CT_Xf; protection is in a child, and what it does not say is "locked, shown" (ECMA-376 part 1, 18.8.33). */
export function readFlags(format: Readonly<Record<string, string>>, protection: Readonly<Record<string, string>> | undefined): CellFlags {
  const isTrue = (value: string | undefined) => value === "1" || value === "true";
  return {
    quoted: isTrue(format.quotePrefix),
    unlocked: protection?.locked !== undefined && !isTrue(protection.locked),
    hidden: isTrue(protection?.hidden),
  };
}

export function flagsKey({ quoted, unlocked, hidden }: CellFlags): string {
  return (quoted ? "'" : "") + (unlocked ? "u" : "") + (hidden ? "h" : "");
}
