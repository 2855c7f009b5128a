import { createNodeModel } from "../../../bench/model/createNodeModel";

jest.setTimeout(60_000);

it("a formula written before its name is calculated when the name comes and when it changes, as in Excel", async () => {
  const model = createNodeModel();
  const sheet = model.sheets.ids()[0]!;
  model.writer.put(sheet, 0, 0, { v: 2, t: 2 });
  model.writer.put(sheet, 1, 0, { v: 3, t: 2 });
  model.writer.put(sheet, 0, 1, { f: `=SUM(Суммы_района)${"+0".repeat(40)}`, v: null, si: null });
  const shown = async () => {
    model.flush();
    await model.calculation.finish();
    return model.cells.cell(sheet, 0, 1)?.v;
  };
  const reference = (address: string) => `${model.sheets.name(sheet)}!${address}`;
  expect(await shown()).toBe("#NAME?");
  model.names.add({ name: "Суммы_района", reference: reference("$A$1:$A$2"), comment: "", visible: true, sheetId: null });
  expect(await shown()).toBe(5);
  const name = model.names.find("Суммы_района", null)!;
  model.names.put({ ...name, reference: reference("$A$2") });
  expect(await shown()).toBe(3);
  model.dispose();
});

it("also when the name comes while a calculation runs", async () => {
  const model = createNodeModel();
  const sheet = model.sheets.ids()[0]!;
  model.writer.put(sheet, 0, 0, { v: 2, t: 2 });
  for (let row = 0; row < 700; row++) {
    model.writer.put(sheet, row, 1, { f: `=SUM(Суммы_района,$A$1:$A$2)+${row}${"+0".repeat(30)}`, v: null, si: null });
  }
  model.flush();
  model.calculation.kick();
  expect(model.calculation.isRunning).toBe(true);
  const name = { name: "Суммы_района", reference: `${model.sheets.name(sheet)}!$A$1`, comment: "", visible: true, sheetId: null };
  model.names.add(name);
  await model.calculation.finish();
  await model.calculation.finish();
  expect(model.cells.cell(sheet, 7, 1)?.v).toBe(11);
  expect(model.cells.cell(sheet, 699, 1)?.v).toBe(703);
  model.dispose();
});
