import { createNodeModel } from "../../../bench/model/createNodeModel";
import { openWorkbook } from "../../../bench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../bench/xlsx/saveWorkbook";
import { packageChecks, partsOf } from "./packageChecks";
import { reportSheet } from "./reportSheet";
import { sharedWorkbooks } from "./sharedFiles";

const workbooks = sharedWorkbooks();
const withFiles = workbooks.length > 0 ? describe : describe.skip;

withFiles("workbooks of other programs", () => {
  it.each(workbooks)("$name keeps every part byte for byte when nothing was changed", ({ read }) => {
    const bytes = read();
    const { snapshot, side, original } = openWorkbook(bytes);
    const saved = saveWorkbook(original, structuredClone(snapshot), structuredClone(side));
    expect(differentParts(partsOf(bytes), partsOf(saved))).toEqual([]);
  });

  it.each(workbooks)("$name takes a new sheet and keeps the old ones byte for byte", ({ read }) => {
    const bytes = read();
    const { snapshot, side, original } = openWorkbook(bytes);
    const formerProblems = packageChecks(bytes);
    reportSheet(snapshot, side);
    const saved = saveWorkbook(original, snapshot, side);

    expect(packageChecks(saved).filter((problem) => !formerProblems.includes(problem))).toEqual([]);
    const sheets = new Set(original.sheets.map(({ part }) => part));
    expect(differentParts(partsOf(bytes), partsOf(saved)).filter((part) => sheets.has(part))).toEqual([]);

    const again = openWorkbook(saved);
    expect(again.snapshot.sheetOrder).toHaveLength(snapshot.sheetOrder.length);
    const report = again.snapshot.sheets[again.snapshot.sheetOrder.at(-1) ?? ""];
    expect(report?.cellData?.[6]?.[1]?.v).toBe("СОШ № 1");
    expect(report?.cellData?.[6]?.[2]).toMatchObject({ f: "=ШНОР.ИСБШ(D7:D9)", v: 41.5 });
  });
});

withFiles("workbooks that went through the model", () => {
  it.each(workbooks.filter(({ name }) => !name.includes("large_strings")))("$name keeps every part byte for byte", ({ read }) => {
    const bytes = read();
    const { snapshot, side, original } = openWorkbook(bytes);
    const model = createNodeModel(snapshot, side);
    const saved = model.save();
    expect(differentParts(partsOf(bytes), partsOf(saveWorkbook(original, saved.snapshot, saved.side)))).toEqual([]);
    model.dispose();
  });
});

function differentParts(before: ReadonlyMap<string, Uint8Array>, after: ReadonlyMap<string, Uint8Array>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => {
    const one = before.get(name);
    const other = after.get(name);
    return !one || !other || Buffer.compare(one, other) !== 0;
  });
}
