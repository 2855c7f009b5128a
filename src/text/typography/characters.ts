/** Characters of Russian typography that a keyboard does not have; each stands in WGL4 except the word joiner. */
export const nbsp = "\u00a0";
/** U+2212, as wide as a digit. */
export const minus = "\u2212";
export const enDash = "\u2013";
export const emDash = "\u2014";
/** Forbids a break without a space. The fonts of a sheet may lack it, so only the pane uses it. */
export const wordJoiner = "\u2060";
