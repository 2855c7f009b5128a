import { strFromU8, unzipSync } from "fflate";
import { documentFile } from "../../../src/app/documents/documentFile";
import { orderDocument } from "../../../src/reports/order/orderDocument";
import { yearReportDocument } from "../../../src/reports/yearReport/yearReportDocument";
import type { OfficialDocument } from "../../../src/reports/document/officialDocument";
import { smallInput } from "../../reports/smallDistrict";

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

/** What a person reads in word/document.xml, paragraph by paragraph. */
function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([one]) =>
    [...one.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map(([, text]) => text ?? "")
      .join("")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&amp;", "&"),
  );
}

function textsOf({ blocks }: OfficialDocument): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [block.text.replaceAll("\n", "")];
    return block.kind === "table"
      ? [
          ...block.columns.map(({ heading }) => heading),
          ...block.rows.flatMap((row, index) =>
            (block.sections?.includes(index) === true ? row.slice(0, 1) : row).map((text) => text.replaceAll("\n", "")),
          ),
        ]
      : [];
  });
}

describe("documentFile", () => {
  const input = smallInput();

  it("gives the order as a .docx that says what its sheet says, word for word", async () => {
    const { name, bytes } = await documentFile(input, "order");
    expect(name).toBe("Проект приказа о перечне ШНОР 2025.docx");
    const files = parts(bytes);
    const found = paragraphsOf(files["word/document.xml"] ?? "");
    for (const text of textsOf(orderDocument(input))) expect(found).toContain(text);
  });

  it("begins each annex on a page and repeats the headings of tables", async () => {
    const { bytes } = await documentFile(input, "order");
    const xml = parts(bytes)["word/document.xml"] ?? "";
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(4);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(orderDocument(input).blocks.filter(({ kind }) => kind === "table").length);
  });

  it("gives the yearly report with a chart of Word's own, and the purpose in the footer", async () => {
    const { name, bytes } = await documentFile(input, "yearReport");
    expect(name).toBe("Аналитическая справка 2025.docx");
    const files = parts(bytes);
    const found = paragraphsOf(files["word/document.xml"] ?? "");
    for (const text of textsOf(yearReportDocument(input))) expect(found).toContain(text);
    const chart = Object.entries(files).find(([part]) => /word\/charts\/chart\d*\.xml$/.test(part));
    expect(chart?.[1]).toContain("<c:barChart>");
    expect(chart?.[1]).toContain('<c:min val="0"/>');
    const footer = Object.entries(files).find(([part]) => part.startsWith("word/footer"));
    expect(footer?.[1]).toContain("Адресная методическая поддержка");
  });

  it("keeps the signature with the last clauses: it never stands on a page alone", async () => {
    const { bytes } = await documentFile(smallInput(), "order");
    const paragraphs = (parts(bytes)["word/document.xml"] ?? "").split("</w:p>");
    const signature = paragraphs.findIndex((one) => one.includes("Начальник отдела"));
    expect(signature).toBeGreaterThan(3);
    for (const one of paragraphs.slice(signature - 3, signature + 1)) expect(one).toContain("<w:keepNext/>");
    expect(paragraphs[signature - 5]).not.toContain("<w:keepNext/>");
  });

  it("bears the product as its author where the department is not named", async () => {
    const { bytes } = await documentFile(smallInput(), "order");
    expect(parts(bytes)["docProps/core.xml"]).toContain("<dc:creator>Опора</dc:creator>");
  });

  it("bears the department as its author", async () => {
    const { bytes } = await documentFile(smallInput({}, { departmentName: "Управление образования" }), "order");
    expect(parts(bytes)["docProps/core.xml"]).toContain("<dc:creator>Управление образования</dc:creator>");
  });
});
