import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A picture of one pixel. */
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

const relationships = (entries: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${kind.includes("://") ? kind : `${OFFICE}/${kind}`}" Target="${target}"/>`).join("")}</Relationships>`;

const text = (address: string, value: string, style = 0) => `<c r="${address}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** «Данные» (A1:D4 with comment, table beside, picture, chart), «Сводная» and a hidden sheet: every kind of part the issue names. */
function sheetParts(): Record<string, string | Uint8Array> {
  const rows = [
    `<row r="1">${text("A1", "Школа", 1)}${text("B1", "Двойки", 1)}${text("C1", "Всего", 1)}${text("D1", "Доля", 1)}</row>`,
    ...[
      ["СОШ № 1", 3, 30],
      ["СОШ № 2", 9, 36],
      ["СОШ № 3", 1, 10],
    ].map(
      ([name, low, all], index) =>
        `<row r="${index + 2}">${text(`A${index + 2}`, String(name))}<c r="B${index + 2}"><v>${low}</v></c><c r="C${index + 2}"><v>${all}</v></c><c r="D${index + 2}" s="2"><f>B${index + 2}/C${index + 2}</f><v>${Number(low) / Number(all)}</v></c></row>`,
    ),
  ].join("");
  const extensionBar = `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>D2:D4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  return {
    "xl/worksheets/sheet1.xml": `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr codeName="Sheet1"><tabColor rgb="FF1B4F72"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:D4"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20.7109375" customWidth="1"/></cols><sheetData>${rows}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><conditionalFormatting sqref="D2:D4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{DA7ABA51-AAAA-BBBB-0001-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting><conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="B2:B4"><formula1>0</formula1></dataValidation></dataValidations><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId5"/><headerFooter><oddFooter>&amp;CСтраница &amp;P</oddFooter></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>${extensionBar}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
      ["rId4", "table", "../tables/table1.xml"],
      ["rId5", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ]),
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 2, 3, 0, 255]),
    "xl/comments1.xml": `${XML}<comments xmlns="${MAIN}"><authors><author>Отдел</author></authors><commentList><comment ref="B3" authorId="0"><text><r><t>Перепроверить</t></r></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>2, 15, 1, 10, 4, 15, 5, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`,
    "xl/tables/table1.xml": `${XML}<table xmlns="${MAIN}" id="1" name="Школы" displayName="Школы" ref="A1:D4" totalsRowShown="0"><autoFilter ref="A1:D4"/><tableColumns count="4"><tableColumn id="1" name="Школа"/><tableColumn id="2" name="Двойки"/><tableColumn id="3" name="Всего"/><tableColumn id="4" name="Доля"/></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>`,
    "xl/drawings/drawing1.xml": `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Диаграмма 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Рисунок 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships([
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ]),
    "xl/media/image1.png": new Uint8Array(PNG),
    "xl/charts/chart1.xml": `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Данные!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Данные!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    "xl/worksheets/sheet2.xml": `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="3">${text("A3", "Школа")}${text("B3", "Сумма по полю Двойки")}</row><row r="4">${text("A4", "Общий итог")}<c r="B4"><v>13</v></c></row></sheetData></worksheet>`,
    "xl/worksheets/_rels/sheet2.xml.rels": relationships([["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]]),
    "xl/pivotTables/pivotTable1.xml": `${XML}<pivotTableDefinition xmlns="${MAIN}" name="Сводная1" cacheId="1" dataCaption="Значения"><location ref="A3:B4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="1"><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Сумма по полю Двойки" fld="1"/></dataFields></pivotTableDefinition>`,
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
      ["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
    ]),
    "xl/pivotCache/pivotCacheDefinition1.xml": `${XML}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="3"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="Данные"/></cacheSource><cacheFields count="2"><cacheField name="Школа" numFmtId="0"><sharedItems/></cacheField><cacheField name="Двойки" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="9"/></cacheField></cacheFields></pivotCacheDefinition>`,
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"]]),
    "xl/pivotCache/pivotCacheRecords1.xml": `${XML}<pivotCacheRecords xmlns="${MAIN}" count="3"><r><s v="СОШ № 1"/><n v="3"/></r><r><s v="СОШ № 2"/><n v="9"/></r><r><s v="СОШ № 3"/><n v="1"/></r></pivotCacheRecords>`,
    "xl/worksheets/sheet3.xml": `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>SUM(Двойки)</f><v>13</v></c></row></sheetData></worksheet>`,
  };
}

const types: readonly (readonly [part: string, type: string])[] = [
  ["xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
  ...[1, 2, 3].map((number) => [`xl/worksheets/sheet${number}.xml`, `${EXCEL}.worksheet+xml`] as const),
  ["xl/styles.xml", `${EXCEL}.styles+xml`],
  ["xl/comments1.xml", `${EXCEL}.comments+xml`],
  ["xl/tables/table1.xml", `${EXCEL}.table+xml`],
  ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ["xl/pivotTables/pivotTable1.xml", `${EXCEL}.pivotTable+xml`],
  ["xl/pivotCache/pivotCacheDefinition1.xml", `${EXCEL}.pivotCacheDefinition+xml`],
  ["xl/pivotCache/pivotCacheRecords1.xml", `${EXCEL}.pivotCacheRecords+xml`],
  ["xl/calcChain.xml", `${EXCEL}.calcChain+xml`],
  ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
];

/** A workbook with macros that holds every kind of part of the issue, written as Excel writes them. */
export function everyPartWorkbook(): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="${EXCEL}.printerSettings"/>${types.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>`,
    "_rels/.rels": relationships([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "customXml", "customXml/item1.xml"],
    ]),
    "customXml/item1.xml": `<сведения xmlns="urn:opora:test">район</сведения>`,
    "customXml/_rels/item1.xml.rels": relationships([["rId1", "customXmlProps", "itemProps1.xml"]]),
    "customXml/itemProps1.xml": `${XML}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{11111111-2222-3333-4444-555555555555}"/>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="ThisWorkbook"/><workbookProtection lockWindows="1"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Данные" sheetId="1" r:id="rId1"/><sheet name="Сводная" sheetId="2" r:id="rId2"/><sheet name="Скрытый" sheetId="3" state="veryHidden" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Данные!$1:$1</definedName><definedName name="Двойки">Данные!$B$2:$B$4</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "worksheet", "worksheets/sheet3.xml"],
      ["rId4", "styles", "styles.xml"],
      ["rId5", "calcChain", "calcChain.xml"],
      ["rId6", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rId7", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
    ]),
    "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 9, 8, 7]),
    "xl/calcChain.xml": `${XML}<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3" i="1"/><c r="D4" i="1"/><c r="A1" i="3"/></calcChain>`,
    "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FFBFBFBF"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Обычный" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFF2CDBD"/></patternFill></fill></dxf></dxfs></styleSheet>`,
    ...sheetParts(),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content])),
  );
}
