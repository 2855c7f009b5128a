import { CellValueType } from "@univerjs/core";
import fc from "fast-check";
import { area } from "../../../bench/model/address/area";
import { MAX_COLUMNS } from "../../../bench/model/address/limits";
import { createNodeModel } from "../../../bench/model/createNodeModel";
import type { WorkbookModel } from "../../../bench/model/workbookModel";

jest.setTimeout(120_000);

const formulas = [
  "=A1+A2",
  "=SUM(A1:A5)",
  "=SUM(A:A)",
  "=SUM(Другой!A1:A5)",
  "=Другой!A2*2",
  '=SUM(INDIRECT("A1:A"&B1))',
  "=SUM(OFFSET(A1,0,0,3,1))",
  "=MAX(A2:A4)+G1",
  "=SUM(Двойки)",
  "=IF(A1>50,G2,G3)",
];

/** One thing that a person or the add-in does to the workbook. */
const step = fc.oneof(
  fc.record({ kind: fc.constant("value" as const), row: fc.nat(5), sheet: fc.nat(1), value: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ kind: fc.constant("formula" as const), row: fc.nat(4), formula: fc.constantFrom(...formulas) }),
  fc.record({ kind: fc.constant("rows" as const), row: fc.integer({ min: 1, max: 4 }), insert: fc.boolean() }),
  fc.record({ kind: fc.constant("rename" as const), name: fc.constantFrom("Другой", "Иной", "Третий") }),
  fc.record({ kind: fc.constant("sort" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function perform(model: WorkbookModel, [first, second]: readonly [string, string], done: Step): void {
  switch (done.kind) {
    case "value":
      return model.writer.put(done.sheet ? second : first, done.row, 0, { v: done.value, t: CellValueType.NUMBER, f: null, si: null });
    case "formula":
      // Column H reads A, B and G, so that no formula reads itself. A sheet that is not there cannot be named in Excel.
      return model.writer.put(first, done.row + 7, 7, { f: done.formula.replace("Другой", model.sheets.name(second)), v: null, si: null });
    case "rows": {
      const rows = area(done.row, 0, done.row, MAX_COLUMNS - 1);
      return done.insert ? model.structure.insert(first, rows, "Down") : model.structure.delete(first, rows, "Up");
    }
    case "rename":
      return model.sheets.rename(second, done.name);
    case "sort":
      return model.structure.sort(first, area(0, 0, 2, 0), { 0: 2, 1: 0, 2: 1 });
  }
}

const valuesOf = (model: WorkbookModel, sheetId: string) => model.cells.grid(sheetId, area(0, 6, 16, 7), (cell) => cell?.v ?? null);

/** Calculated all at once, from formulas alone. */
async function calculatedAnew(model: WorkbookModel, sheetId: string): Promise<unknown> {
  const { snapshot, side } = structuredClone(model.save());
  for (const sheet of Object.values(snapshot.sheets)) {
    for (const row of Object.values(sheet.cellData ?? {}))
      for (const cell of Object.values(row as Record<string, { f?: unknown; si?: unknown; v?: unknown } | undefined>))
        if (cell?.f || cell?.si) delete cell.v;
  }
  const fresh = createNodeModel(snapshot, side);
  fresh.calculation.markAllDirty();
  await fresh.calculation.finish();
  const values = valuesOf(fresh, sheetId);
  fresh.dispose();
  return values;
}

/** What is kept between calculations so that one edit is quick must never show in a value. */
describe("calculating again after an edit", () => {
  it("gives what a workbook opened anew gives, whatever was done before", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const model = createNodeModel();
        const first = model.sheets.ids()[0]!;
        const second = model.sheets.add("Другой");
        for (let row = 0; row < 6; row++) {
          for (const id of [first, second]) model.writer.put(id, row, 0, { v: row * 10, t: CellValueType.NUMBER });
        }
        model.writer.put(first, 0, 1, { v: 3, t: CellValueType.NUMBER });
        model.names.add({ name: "Двойки", reference: "Лист1!$A$2:$A$4", sheetId: null, comment: "", visible: true });
        formulas.forEach((f, row) => model.writer.put(first, row, 6, { f }));
        model.flush();
        await model.calculation.finish();
        for (const done of steps) {
          perform(model, [first, second], done);
          model.flush();
          await model.settle();
        }
        const values = valuesOf(model, first);
        const anew = await calculatedAnew(model, first);
        model.dispose();
        expect(values).toEqual(anew);
      }),
      { numRuns: 25 },
    );
  });
});
