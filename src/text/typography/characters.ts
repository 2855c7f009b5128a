/** Characters of Russian typography that a keyboard does not have; each stands in WGL4. */
export const nbsp = "\u00a0";
/** U+2212, as wide as a digit. */
export const minus = "\u2212";
export const enDash = "\u2013";
