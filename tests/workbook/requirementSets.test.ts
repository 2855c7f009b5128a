import fs from "node:fs";
import path from "node:path";
import { extras, minimumExcelApi } from "../../src/workbook/host/requirementSets";
import { officeMembers } from "./officeMembers";

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, "src/workbook");
const files = (fs.readdirSync(folder, { recursive: true }) as string[])
  .filter((name) => name.endsWith(".ts"))
  .map((name) => path.join(folder, name));

/** "1.12" → 1012, so that 1.12 is above 1.9. */
const order = (version: string): number => Number(version.split(".")[0]) * 1000 + Number(version.split(".")[1]);

describe("requirement sets", () => {
  const members = officeMembers(files);
  const above = members.filter(({ set }) => set?.startsWith("ExcelApi ") && order(set.slice(9)) > order(minimumExcelApi));
  const guarded = new Map<string, string>(
    Object.values(extras).flatMap(({ members: names, set }) => names.map((name) => [name, set] as const)),
  );

  it("finds the members that the source uses", () => {
    const names = members.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["Range.values", "Range.numberFormat", "Worksheet.visibility", "RangeFont.strikethrough"]),
    );
    expect(members.length).toBeGreaterThan(80);
  });

  it("uses nothing above the minimum that is not listed as an extra with a fall-back", () => {
    expect(above.filter(({ name, set }) => !set || order(set.slice(9)) > order(guarded.get(name) ?? "0.0"))).toEqual([]);
  });

  it("lists no extra that is not used any more", () => {
    const used = new Set(above.map(({ name }) => name));
    expect([...guarded.keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  it("declares the same minimum in the manifest", () => {
    const manifest = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
    expect(/<Set Name="ExcelApi" MinVersion="([\d.]+)"\/>/.exec(manifest)?.[1]).toBe(minimumExcelApi);
  });

  it("needs no more than Excel 2021 has", () => {
    expect(Object.values(extras).every(({ set }) => order(set) <= order("1.14"))).toBe(true);
  });
});
