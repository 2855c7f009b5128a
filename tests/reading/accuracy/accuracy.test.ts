import { readSheets } from "../../../src/reading/readSheets";
import type { Comparison } from "./compare";
import { compare } from "./compare";
import { fileGrids, haveSharedData, readTruth, sheetsOfFiles, workbookGrids } from "./district";
import { lostCells } from "./lostCells";

const perDistrict = haveSharedData ? describe : describe.skip;
const decisions = { schoolNames: new Map<string, string>() };

/** right / wrong without finding / wrong with finding / missed without finding / missed with finding / invented, by kind. */
function table(title: string, { byKind, total, details }: Comparison): string {
  const columns = ["right", "wrongSilent", "wrongReported", "missedSilent", "missedReported", "invented"] as const;
  const line = (name: string, row: Readonly<Record<(typeof columns)[number], number>>): string =>
    `${name.padEnd(16)}${columns.map((column) => String(row[column]).padStart(columns.length + 9)).join("")}`;
  const head = `${title.padEnd(16)}${columns.map((column) => column.padStart(15)).join("")}`;
  return [head, ...[...byKind].map(([kind, row]) => line(kind, row)), line("all", total), ...details].join("\n");
}

perDistrict("accuracy on the synthetic districts", () => {
  describe.each(["a", "b", "c"])("district %s", (district) => {
    const truth = haveSharedData ? readTruth(district) : undefined;
    const sources = [
      ["workbook", workbookGrids],
      ["files", fileGrids],
    ] as const;

    it.each(sources)("as %s", (source, grids) => {
      if (truth === undefined) throw new Error("describe.skip should have kept us out");
      const reading = readSheets(grids(district), decisions);
      const result = compare(reading, truth, lostCells(district), source === "workbook" ? sheetsOfFiles(district) : new Map());
      const { total } = result;
      process.stdout.write(`${table(`${district} ${source}`, result)}\n`);

      expect(total.invented).toBe(0);
      expect(total.wrongSilent).toBe(0);
      expect(total.wrongReported).toBe(0);
      expect(total.missedSilent).toBe(0);
      expect(result.splitSchools).toEqual([]);
      expect(result.unknownSchools).toEqual([]);
      const readable = total.right + total.missedReported - result.excused;
      expect(total.right / readable).toBeGreaterThanOrEqual({ a: 1, b: 0.999, c: 0.995 }[district] ?? 1);
      expect(total.right / (total.right + total.missedReported)).toBeGreaterThanOrEqual({ a: 1, b: 0.995, c: 0.99 }[district] ?? 1);
    });

    it("says something of every cell that cannot be read", () => {
      const { findings } = readSheets(fileGrids(district), decisions);
      const rows = new Set(
        findings.flatMap(({ source }) => (source === null ? [] : [`${source.file}|${source.sheet}|${/\d+/.exec(source.address)?.[0]}`])),
      );
      const silent = lostCells(district).filter(({ file, sheet, cell }) => !rows.has(`${file}|${sheet}|${/\d+/.exec(cell)?.[0]}`));
      expect(silent).toEqual([]);
    });
  });

  it("reads a hundred sheets in about a second", () => {
    const grids = workbookGrids("c");
    readSheets(grids.slice(0, 10), decisions);
    const started = process.cpuUsage();
    readSheets(grids, decisions);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(4);
  });
});
