import { strFromU8 } from "fflate";
import { area } from "../../../bench/model/address/area";
import { MAX_COLUMNS } from "../../../bench/model/address/limits";
import { createNodeModel } from "../../../bench/model/createNodeModel";
import type { WorkbookModel } from "../../../bench/model/workbookModel";
import { openWorkbook } from "../../../bench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../bench/xlsx/saveWorkbook";
import { everyPartWorkbook } from "./everyPart";
import { packageChecks, partsOf } from "./packageChecks";

/** The workbook after `change`, saved through the model. */
async function changed(change: (model: WorkbookModel, sheetId: string) => void): Promise<Uint8Array> {
  const { snapshot, side, original } = openWorkbook(everyPartWorkbook());
  const model = createNodeModel(snapshot, side);
  change(model, model.sheets.find("Данные") ?? "");
  model.flush();
  await model.settle();
  const saved = model.save();
  const bytes = saveWorkbook(original, saved.snapshot, saved.side);
  model.dispose();
  return bytes;
}

const row = (at: number) => area(at, 0, at, MAX_COLUMNS - 1);
const part = (bytes: Uint8Array, name: string) => strFromU8(partsOf(bytes).get(name) ?? new Uint8Array());

function differentParts(bytes: Uint8Array): string[] {
  const [before, after] = [partsOf(everyPartWorkbook()), partsOf(bytes)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => Buffer.compare(before.get(name) ?? Buffer.alloc(0), after.get(name) ?? Buffer.alloc(0)) !== 0).sort();
}

describe("a workbook with every kind of part", () => {
  it("is in order to begin with", () => {
    expect(packageChecks(everyPartWorkbook())).toEqual([]);
  });

  it("goes through the model with every part byte for byte", async () => {
    expect(differentParts(await changed(() => undefined))).toEqual([]);
  });

  it("takes an edited cell into its own sheet alone", async () => {
    const bytes = await changed((model, sheetId) => model.writer.put(sheetId, 1, 1, { v: 6, t: 2 }));
    expect(packageChecks(bytes)).toEqual([]);
    expect(differentParts(bytes)).toEqual(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml"]);
    const again = openWorkbook(bytes).snapshot.sheets;
    expect(again["sheet-1"]?.cellData?.[1]?.[1]?.v).toBe(6);
    // What depends on the cell has its new value beside the formula.
    expect(again["sheet-1"]?.cellData?.[1]?.[3]).toMatchObject({ f: "=B2/C2", v: 0.2 });
    expect(again["sheet-3"]?.cellData?.[0]?.[0]).toMatchObject({ f: "=SUM(Двойки)", v: 16 });
  });

  it("moves everything with a row inserted: comments, pictures, charts' cells, the pivot table's source, extension data bars", async () => {
    const bytes = await changed((model, sheetId) => model.structure.insert(sheetId, row(1), "Down"));
    expect(packageChecks(bytes)).toEqual([]);
    expect(part(bytes, "xl/comments1.xml")).toContain('<comment ref="B4"');
    expect(part(bytes, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Anchor>2, 15, 2, 10, 4, 15, 6, 4</x:Anchor>");
    expect(part(bytes, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>3</x:Row><x:Column>1</x:Column>");
    expect([...part(bytes, "xl/drawings/drawing1.xml").matchAll(/<xdr:row>(\d+)/g)].map(([, at]) => Number(at))).toEqual([2, 13, 15]);
    expect(part(bytes, "xl/charts/chart1.xml")).toContain("<c:f>Данные!$B$3:$B$5</c:f>");
    expect(part(bytes, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain('<worksheetSource ref="A1:B5" sheet="Данные"/>');
    expect(part(bytes, "xl/tables/table1.xml")).toContain('ref="A1:D5"');
    const sheet = part(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain("<xm:sqref>D3:D5</xm:sqref>");
    expect(sheet).toContain('<conditionalFormatting sqref="D3:D5"><cfRule type="dataBar"');
    expect(sheet).toMatch(/<dataValidation [^>]*sqref="B3:B5"/);
    expect(part(bytes, "xl/workbook.xml")).toContain("Данные!$B$3:$B$5");
    for (const untouched of [
      "xl/vbaProject.bin",
      "xl/media/image1.png",
      "xl/printerSettings/printerSettings1.bin",
      "customXml/item1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/pivotTables/pivotTable1.xml",
    ])
      expect(differentParts(bytes)).not.toContain(untouched);
  });

  it("takes a comment out with its row, and leaves its neighbours", async () => {
    const bytes = await changed((model, sheetId) => model.structure.delete(sheetId, row(2), "Up"));
    expect(packageChecks(bytes)).toEqual([]);
    expect(part(bytes, "xl/comments1.xml")).toContain("<commentList></commentList>");
    expect(part(bytes, "xl/drawings/vmlDrawing1.vml")).not.toContain("<v:shape ");
    expect(part(bytes, "xl/charts/chart1.xml")).toContain("<c:f>Данные!$A$2:$A$3</c:f>");
  });

  it("takes a comment along when rows are sorted; the chart reads the same places", async () => {
    const bytes = await changed((model, sheetId) => model.structure.sort(sheetId, area(1, 0, 3, 3), { 1: 3, 2: 1, 3: 2 }));
    expect(packageChecks(bytes)).toEqual([]);
    expect(part(bytes, "xl/comments1.xml")).toContain('<comment ref="B4"');
    expect(differentParts(bytes)).not.toContain("xl/charts/chart1.xml");
    expect(differentParts(bytes)).not.toContain("xl/drawings/drawing1.xml");
  });

  it("names a renamed sheet in the file's charts and pivot tables, and moves a pivot table with its rows", async () => {
    const bytes = await changed((model, sheetId) => {
      model.sheets.rename(sheetId, "База & итоги");
      model.structure.insert(model.sheets.find("Сводная") ?? "", row(0), "Down");
    });
    expect(packageChecks(bytes)).toEqual([]);
    expect(part(bytes, "xl/charts/chart1.xml")).toContain("<c:f>'База &amp; итоги'!$B$2:$B$4</c:f>");
    expect(part(bytes, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain('ref="A1:B4" sheet="База &amp; итоги"');
    expect(part(bytes, "xl/pivotTables/pivotTable1.xml")).toContain('<location ref="A4:B5"');
  });
});
