import { strToU8, zipSync } from "fflate";

export interface FileSheet {
  readonly name: string;
  /** Children of <worksheet>. */
  readonly xml: string;
  readonly state?: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A small workbook written by hand, so that a test shows every letter that matters. Format 1 is bold, dxf 0 is bold too. */
export function workbookFile(book: {
  sheets: readonly FileSheet[];
  sharedStrings?: readonly string[];
  definedNames?: string;
  activeTab?: number;
  date1904?: boolean;
  styles?: string;
  /** Another way to write every part. */
  rewrite?: (text: string) => string;
}): Uint8Array {
  const parts: Record<string, string> = {};
  const overrides = [
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>`,
  ];
  const relations = [`<Relationship Id="styles" Type="${RELATIONS}/styles" Target="styles.xml"/>`];
  const entries = book.sheets.map(({ name, xml, state }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${xml}</worksheet>`;
    overrides.push(`<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`);
    relations.push(`<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`);
    return `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`;
  });
  if (book.sharedStrings) {
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${book.sharedStrings.join("")}</sst>`;
    overrides.push(`<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>`);
    relations.push(`<Relationship Id="strings" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`);
  }
  const names = book.definedNames ? `<definedNames>${book.definedNames}</definedNames>` : "";
  parts["xl/workbook.xml"] =
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${book.date1904 ? ' date1904="1"' : ""}/><bookViews><workbookView activeTab="${book.activeTab ?? 0}"/></bookViews><sheets>${entries.join("")}</sheets>${names}</workbook>`;
  parts["xl/styles.xml"] =
    book.styles ??
    `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf fontId="1" xfId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;
  parts["xl/_rels/workbook.xml.rels"] = `<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`;
  parts["_rels/.rels"] =
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`;
  parts["[Content_Types].xml"] =
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(book.rewrite?.(text) ?? text)])));
}
