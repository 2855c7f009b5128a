import type { DocumentParagraph, ParagraphLook } from "./officialDocument";

/** A paragraph of a document: paragraph("item", "1. Утвердить …"). */
export function paragraph(look: ParagraphLook, text: string): DocumentParagraph {
  return { kind: "paragraph", look, text };
}
