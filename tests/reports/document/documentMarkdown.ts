import type { DocumentBlock, OfficialDocument } from "../../../src/reports/document/officialDocument";

/** A document as a person reads it in a review: paragraphs by their look, tables as tables. */
export function documentMarkdown({ title, blocks }: OfficialDocument): string {
  return [`# ${title}`, ...blocks.map(blockText)].join("\n\n");
}

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case "newPage":
      return "---";
    case "paragraph":
      return block.look === "title" || block.look === "heading" ? `## ${block.text}` : block.text || "(пустая строка)";
    case "chart":
      return `[диаграмма: ${block.title}. ${block.alternativeText}]`;
    case "table": {
      const line = (texts: readonly string[]): string => `| ${texts.join(" | ")} |`;
      const headings = block.columns.map(({ heading }) => heading);
      return [line(headings), line(headings.map(() => "---")), ...block.rows.map(line)].join("\n");
    }
  }
}
