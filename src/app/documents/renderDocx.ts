import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { ChartRun } from "docx/charts";
import type {
  DocumentBlock,
  DocumentChart,
  DocumentParagraph,
  DocumentTable,
  OfficialDocument,
  ParagraphLook,
} from "../../reports/document/officialDocument";
import { pageParts } from "../../reports/document/officialDocument";
import { documentWords } from "../../text/documents/documentWords";

/** Twentieths of a point: A4 with the margins of an order (left 30 mm, right 10 mm, top and bottom 20 mm). */
const margin = { left: 1701, right: 567, top: 1134, bottom: 1134 } as const;
const page = { width: 11906, height: 16838 } as const;
const textWidth = page.width - margin.left - margin.right;
const cellMargins = { left: 50, right: 50, top: 20, bottom: 20 } as const;
/** Half-points. */
const size = { text: 26, table: 18, small: 16 } as const;
const font = "Times New Roman";
const accent = "1B4F72";
const pale = "DCE8F0";

type Look = { readonly alignment: (typeof AlignmentType)[keyof typeof AlignmentType]; readonly bold?: boolean; readonly size?: number };

const looks: Readonly<Record<ParagraphLook, Look>> = {
  centre: { alignment: AlignmentType.CENTER },
  title: { alignment: AlignmentType.CENTER, bold: true },
  heading: { alignment: AlignmentType.LEFT, bold: true },
  body: { alignment: AlignmentType.LEFT },
  item: { alignment: AlignmentType.LEFT },
  right: { alignment: AlignmentType.RIGHT },
  note: { alignment: AlignmentType.LEFT, size: size.small },
};
const indented: ReadonlySet<ParagraphLook> = new Set(["body", "item"]);

/** The bytes of a .docx of a document. This file brings the library with it: import it only when a document is wanted. */
export async function renderDocx(document: OfficialDocument, author: string): Promise<Uint8Array> {
  let breakBefore = false;
  const children = document.blocks.flatMap((block): (Paragraph | Table)[] => {
    if (block.kind === "newPage") {
      breakBefore = true;
      return [];
    }
    const [before, own] = [breakBefore, rendered(block, breakBefore)];
    breakBefore = false;
    return before && block.kind !== "paragraph" ? [new Paragraph({ pageBreakBefore: true, children: [] }), ...own] : own;
  });
  const file = new Document({
    title: document.title,
    creator: author === "" ? documentWords.product : author,
    lastModifiedBy: author === "" ? documentWords.product : author,
    styles: { default: { document: { run: { font, size: size.text } } } },
    sections: [
      {
        properties: { page: { size: page, margin } },
        footers: { default: footer() },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function rendered(block: Exclude<DocumentBlock, { kind: "newPage" }>, pageBreakBefore: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph":
      return [renderedParagraph(block, pageBreakBefore)];
    case "table":
      return [renderedTable(block), new Paragraph({ children: [] })];
    case "chart":
      return [renderedChart(block)];
  }
}

function renderedParagraph({ look, text, keepNext = false }: DocumentParagraph, pageBreakBefore: boolean): Paragraph {
  const { alignment, bold = false, size: own } = looks[look];
  return new Paragraph({
    alignment,
    pageBreakBefore,
    keepNext: keepNext || look === "heading" || look === "title",
    spacing: { after: 120, ...(look === "heading" ? { before: 160 } : {}) },
    ...(indented.has(look) ? { indent: { firstLine: 709 } } : {}),
    children: lines(text, { bold, ...(own === undefined ? {} : { size: own }) }),
  });
}

function renderedTable({ columns, rows, sections = [] }: DocumentTable): Table {
  const widths = columns.map(({ parts }) => Math.floor((textWidth * parts) / pageParts));
  const cell = (text: string, column: number, heading: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: cellMargins,
      ...(heading ? { shading: { fill: pale } } : {}),
      children: [
        new Paragraph({
          alignment: columns[column]?.centred === true ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: lines(text, { bold: heading, size: size.table }),
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ heading }, column) => cell(heading, column, true)) }),
      ...rows.map(
        (texts, row) =>
          new TableRow({
            cantSplit: true,
            children: sections.includes(row)
              ? [sectionCell(texts[0] ?? "", columns.length)]
              : texts.map((text, column) => cell(text, column, false)),
          }),
      ),
    ],
  });
}

/** A row that heads the rows under it, over the whole table. */
function sectionCell(text: string, columnSpan: number): TableCell {
  return new TableCell({
    columnSpan,
    margins: cellMargins,
    children: [new Paragraph({ keepNext: true, children: lines(text, { bold: true, size: size.table }) })],
  });
}

function renderedChart({ title, alternativeText, series, points, maximum, unit }: DocumentChart): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 120 },
    children: [
      new ChartRun({
        type: "column",
        title,
        legend: false,
        categories: points.map(({ label }) => label),
        series: [{ name: series, values: points.map(({ value }) => value), color: accent }],
        dataLabels: { value: true, position: "outsideEnd", numberFormat: "0.0" },
        valueAxis: { minimum: 0, maximum, title: unit },
        transformation: { width: 580, height: 230 },
        altText: { name: title, description: alternativeText },
      }),
    ],
  });
}

/** A text with its line ends; one run a line. */
function lines(text: string, run: { readonly bold?: boolean; readonly size?: number }): TextRun[] {
  return text.split("\n").map((line, index) => new TextRun({ text: line, font, ...run, ...(index === 0 ? {} : { break: 1 }) }));
}

function footer(): Footer {
  const small = { font, size: size.small };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: `${documentWords.footer} · ${documentWords.page} `, ...small }),
          new TextRun({ children: [PageNumber.CURRENT], ...small }),
          new TextRun({ text: ` ${documentWords.of} `, ...small }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], ...small }),
        ],
      }),
    ],
  });
}
