import { area } from "../../../bench/model/address/area";
import { createNodeModel } from "../../../bench/model/createNodeModel";
import type { ModelEvent } from "../../../bench/model/modelEvent";
import type { WorkbookModel } from "../../../bench/model/workbookModel";

const number = (v: number) => ({ v, t: 2 });
const text = (v: string) => ({ v, t: 1 });
const formula = (f: string) => ({ f, v: null, si: null });
const value = (model: WorkbookModel, sheet: string, row: number, column: number) => model.cells.cell(sheet, row, column)?.v;

// Two cores shared with other suites: the engine alone takes seconds to load then.
jest.setTimeout(60_000);

describe("WorkbookModel", () => {
  let model: WorkbookModel;
  let first: string;
  beforeEach(() => {
    model = createNodeModel();
    first = model.sheets.ids()[0]!;
  });
  afterEach(() => model.dispose());

  it("calculates what was written, without waiting for Univer's debounce", async () => {
    model.writer.put(first, 0, 0, number(2));
    model.writer.put(first, 1, 0, number(3));
    model.writer.put(first, 2, 0, formula("=SUM(A1:A2)"));
    model.flush();
    await model.settle();
    expect(value(model, first, 2, 0)).toBe(5);
    expect(model.settle()).toBeNull();
  });

  it("keeps text that looks like a number", () => {
    model.writer.put(first, 0, 0, text("007"));
    expect(model.cells.cell(first, 0, 0)).toMatchObject({ v: "007", t: 1 });
  });

  it("rewrites formulas and names when a sheet is renamed, and makes #REF! when it is deleted", async () => {
    const data = model.sheets.add("Данные");
    model.writer.put(data, 0, 0, number(7));
    model.writer.put(first, 0, 0, formula("=Данные!A1+1"));
    model.names.add({ name: "Итог", reference: "Данные!$A$1", comment: "", visible: true, sheetId: null });
    model.flush();
    model.sheets.rename(data, "Моя база");
    await model.settle();
    expect(model.cells.cell(first, 0, 0)).toMatchObject({ f: "='Моя база'!A1+1", v: 8 });
    expect(model.names.find("итог", null)?.reference).toBe("'Моя база'!$A$1");
    model.sheets.remove(data);
    await model.settle();
    expect(model.cells.cell(first, 0, 0)?.f).toContain("#REF!");
    expect(value(model, first, 0, 0)).toBe("#REF!");
  });

  it("does not show a sheet that was added", () => {
    const added = model.sheets.add("Новый");
    expect(model.sheets.activeId()).toBe(first);
    model.sheets.activate(added);
    expect(model.sheets.activeId()).toBe(added);
  });

  it("inserts rows on a sheet that is not in view: formulas, names, merges and side data move", async () => {
    const data = model.sheets.add("Данные");
    model.writer.put(data, 0, 0, number(1));
    model.writer.put(data, 1, 0, number(2));
    model.writer.put(data, 4, 0, formula("=SUM(A1:A2)"));
    model.writer.put(first, 0, 0, formula("=Данные!A2"));
    model.names.add({ name: "Вход", reference: "Данные!$A$2", comment: "", visible: true, sheetId: null });
    model.merges.merge(data, [area(1, 2, 2, 3)]);
    model.side.sheet(data).hyperlinks.push({ range: area(1, 0, 1, 0), address: "https://example.org" });
    model.side.sheet(data).pageLayout.printArea = area(0, 0, 4, 3);
    model.side.sheet(data).pageLayout.rowBreaks = [1, 4];
    const events: ModelEvent[] = [];
    model.flush();
    model.events.seal();
    model.events.listeners.push((event) => events.push(event));
    model.structure.insert(data, area(1, 0, 2, 16_383), "Down");
    await model.settle();
    expect(model.cells.cell(data, 6, 0)).toMatchObject({ f: "=SUM(A1:A4)", v: 3 });
    expect(model.cells.cell(first, 0, 0)).toMatchObject({ f: "=Данные!A4", v: 2 });
    expect(model.names.find("Вход", null)?.reference).toBe("Данные!$A$4");
    expect(model.merges.touching(data, null)).toEqual([area(3, 2, 4, 3)]);
    expect(model.side.sheet(data).hyperlinks[0]?.range).toEqual(area(3, 0, 3, 0));
    expect(model.side.sheet(data).pageLayout.printArea).toEqual(area(0, 0, 6, 3));
    expect(model.side.sheet(data).pageLayout.rowBreaks?.at(-1)).toBe(6);
    expect(model.sheets.activeId()).toBe(first);
    expect(events.filter((event) => event.kind !== "calculated")).toEqual([
      { kind: "structureChanged", sheetId: data, area: area(1, 0, 2, 16_383), change: "RowInserted", own: true },
    ]);
  });

  it("deletes rows and columns, also the ones that carry side data", async () => {
    model.writer.put(first, 0, 0, number(1));
    model.writer.put(first, 0, 3, formula("=A1*2"));
    model.side.sheet(first).hyperlinks.push({ range: area(1, 1, 1, 1), address: "https://example.org" });
    model.structure.delete(first, area(0, 1, 1_048_575, 1), "Left");
    await model.settle();
    expect(model.cells.cell(first, 0, 2)).toMatchObject({ f: "=A1*2", v: 2 });
    expect(model.side.sheet(first).hyperlinks).toEqual([]);
  });

  it("moves cells down and to the right", async () => {
    const data = model.sheets.add("Данные");
    model.writer.put(data, 0, 0, number(5));
    model.writer.put(data, 0, 1, number(6));
    model.writer.put(first, 0, 0, formula("=Данные!A1"));
    model.structure.insert(data, area(0, 0, 0, 0), "Down");
    await model.settle();
    expect(value(model, data, 1, 0)).toBe(5);
    expect(value(model, data, 0, 1)).toBe(6);
    expect(model.cells.cell(first, 0, 0)).toMatchObject({ f: "=Данные!A2", v: 5 });
  });

  it("gives spilled values, and the area they cover", async () => {
    model.writer.put(first, 0, 0, formula("=SEQUENCE(3)"));
    model.flush();
    await model.settle();
    expect(model.cells.grid(first, area(0, 0, 2, 0), (cell) => cell?.v)).toEqual([[1], [2], [3]]);
    expect(model.cells.spillArea(first, 0, 0)).toEqual(area(0, 0, 2, 0));
    expect(model.cells.usedArea(first, null, true)).toEqual(area(0, 0, 2, 0));
  });

  it("lays styles over whole columns and shows numbers by their format", () => {
    model.writer.put(first, 0, 0, number(0.123));
    model.styles.patch(first, area(0, 0, 1_048_575, 0), { n: { pattern: "0.0%" }, bg: { rgb: "#FFE699" } });
    expect(model.cells.text(first, 0, 0)).toBe("12,3%");
    expect(model.styles.composed(first, 500, 0)).toMatchObject({ bg: { rgb: "#FFE699" }, n: { pattern: "0.0%" } });
  });

  it("copies a sheet with its side data, and brings side data back when a deletion is undone", () => {
    model.side.sheet(first).customProperties["знак"] = "1";
    const copy = model.sheets.copy(first, "Копия", 1);
    model.side.sheet(first).customProperties["знак"] = "2";
    expect(model.side.sheet(copy).customProperties).toEqual({ знак: "1" });
    model.sheets.remove(copy);
    expect(model.side.book.sheets[copy]).toBeUndefined();
  });

  it("looks values up among results of formulas, also after they changed (the replaced index cache)", async () => {
    for (let row = 0; row < 30; row++) {
      model.writer.put(first, row, 1, number(row));
      model.writer.put(first, row, 0, formula(`=B${row + 1}*2`));
    }
    model.writer.put(first, 0, 3, formula("=MATCH(8,A1:A30,0)"));
    model.writer.put(first, 1, 3, formula("=COUNTIF(A1:A30,8)"));
    model.writer.put(first, 2, 3, formula("=VLOOKUP(100,A1:B30,2,FALSE)"));
    const answers = async () => {
      model.flush();
      await model.settle();
      return [0, 1, 2].map((row) => value(model, first, row, 3));
    };
    expect(await answers()).toEqual([5, 1, "#N/A"]);
    model.writer.put(first, 4, 1, number(50));
    model.writer.put(first, 9, 1, number(4));
    model.writer.put(first, 20, 1, number(4));
    expect(await answers()).toEqual([10, 2, 50]);
    model.writer.put(first, 4, 1, number(4));
    expect(await answers()).toEqual([5, 3, "#N/A"]);
  });

  it("saves what stands in it, and opens it again", async () => {
    model.writer.put(first, 0, 0, number(1));
    model.writer.put(first, 0, 1, formula("=Имя+1"));
    model.names.add({ name: "Имя", reference: "Лист1!$A$1", comment: "", visible: true, sheetId: null });
    model.side.sheet(first).protected = true;
    await model.settle();
    const saved = JSON.parse(JSON.stringify(model.save())) as ReturnType<WorkbookModel["save"]>;
    const again = createNodeModel(saved.snapshot, saved.side);
    again.writer.put(first, 0, 0, number(10));
    again.flush();
    await again.settle();
    expect(value(again, first, 0, 1)).toBe(11);
    expect(again.side.sheet(first).protected).toBe(true);
    again.dispose();
  });
});
