import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { report } from "../../../bench/report/report";
import { sampleWorkbook } from "../../../bench/sample/sampleWorkbook";
import { openWorkbook } from "../../../bench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../bench/xlsx/saveWorkbook";

jest.setTimeout(600_000);

describe("the command line on a workbook that uses our functions", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "opora-functions-"));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it("keeps the formula and brings a value gone stale up to what the domain gives", async () => {
    const { snapshot, side } = sampleWorkbook();
    const about = snapshot.sheets.sample1;
    if (!about?.cellData) throw new Error("The sample has no first sheet");
    about.cellData[20] = { 0: { f: "=ШНОР.ДОЛЯ_НИЗКИХ(8,23)", v: 1, t: 2 } };
    fs.writeFileSync(path.join(folder, "in.xlsx"), saveWorkbook(null, snapshot, side));
    expect(await report(["in.xlsx", "--out", "out.xlsx"], { folder })).toBe(0);
    const written = openWorkbook(new Uint8Array(fs.readFileSync(path.join(folder, "out.xlsx")))).snapshot;
    const first = Object.values(written.sheets).find((sheet) => sheet.name === "О примере");
    expect(first?.cellData?.[20]?.[0]).toMatchObject({ f: "=ШНОР.ДОЛЯ_НИЗКИХ(8,23)", v: (100 * 8) / 23 });
  });
});
