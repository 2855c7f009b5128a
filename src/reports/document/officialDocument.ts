/**
 * A text that leaves the department (the order, the yearly report) as data: said once, and rendered to a sheet and to a .docx.
 * Nothing in it is a user's formula or a style of its own: only what kind of thing each part is.
 */
export interface OfficialDocument {
  readonly key: "order" | "yearReport";
  /** Title of the file and of its properties. */
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock = DocumentParagraph | DocumentTable | DocumentChart | { readonly kind: "newPage" };

/**
 * centre: a centred line · title: the name of the document · heading: of a part · body: text · item: a numbered clause ·
 * right: requisites at the right edge · note: small print.
 */
export type ParagraphLook = "centre" | "title" | "heading" | "body" | "item" | "right" | "note";

export interface DocumentParagraph {
  readonly kind: "paragraph";
  readonly look: ParagraphLook;
  readonly text: string;
  /** Not parted from what follows: a signature never stands on a page alone. */
  readonly keepNext?: boolean;
}

export interface DocumentColumn {
  readonly heading: string;
  /** Parts of the width of the page, of `pageParts` in all. */
  readonly parts: number;
  readonly centred?: boolean;
}

export interface DocumentTable {
  readonly kind: "table";
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that head those under them: only their first text counts. */
  readonly sections?: readonly number[];
}

/** Columns of one number by category, with the number over each. */
export interface DocumentChart {
  readonly kind: "chart";
  readonly title: string;
  readonly alternativeText: string;
  readonly series: string;
  readonly points: readonly { readonly label: string; readonly value: number }[];
  readonly maximum: number;
  readonly unit: string;
}

/** A page is so many parts wide. */
export const pageParts = 20;
