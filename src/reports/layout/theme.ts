/**
 * The one theme of the generated sheets: one accent and neutrals; a sign and a word always say what a fill says.
 * Contrasts were measured: INK on the darkest fill 9.7, GREY on white 6.3, ACCENT on PALE 7.0.
 */
export const colors = {
  /** Titles, headings, rules, links, the school's own series. */
  accent: "#1B4F72",
  /** Interval bars and other schools' points, never text. */
  mid: "#7099B7",
  /** Fill of headings. */
  pale: "#DCE8F0",
  ink: "#222B33",
  /** Second text, notes, helper columns. */
  grey: "#56616B",
  line: "#C3CCD3",
  /** Fill of cells people type into. */
  input: "#F4F7F9",
} as const;

/** Fills by the sign a cell begins with. */
export const signFillColors = {
  act: "#F2CDBD",
  look: "#FBEDBE",
  inOrder: "#E2F0E8",
  notEnough: "#E9ECEF",
} as const;

export const sizes = { title: 16, section: 11, text: 10, small: 9, helper: 8 } as const;

/** Number formats, en-US codes; the comma comes from the reader's locale. */
export const formats = {
  general: "General",
  decimal: "0.0",
  twoDecimals: "0.00",
  whole: "0",
  thousands: "#,##0",
  text: "@",
} as const;

/** Heights of single rows, points. */
export const heights = {
  title: 24,
  purpose: 15,
  stamp: 14,
  legend: 16,
  answer: 15,
  gap: 6,
  chart: 15,
  note: 14,
  signature: 18,
  /** A row of the table with one line of text. */
  oneLine: 15.5,
  /** The same in a long list. */
  denseLine: 13,
  /** Heading of a section inside the table. */
  section: 20,
  /** Excel's own limit. */
  most: 409,
} as const;

/** Width of the printed page in characters: wider, and the print shrinks under 83 %. */
export const pageWidth = { Portrait: 103, Landscape: 162 } as const;

/** Printable part of an A4 page in points: margins left 20, right 12, top 14, bottom 17 mm. */
export const page = { Portrait: { width: 505, height: 754 }, Landscape: { width: 751, height: 507 } } as const;

/** Zero-based rows of the skeleton that every sheet begins with. */
export const skeletonRows = { title: 0, purpose: 1, stamp: 2, legend: 3, answer: 4, heading: 5, table: 6 } as const;
