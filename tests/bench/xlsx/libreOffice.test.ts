import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptySideBook } from "../../../bench/model/sideData";
import { saveWorkbook } from "../../../bench/xlsx/saveWorkbook";
import { reportSheet } from "./reportSheet";

const present = spawnSync("soffice", ["--version"]).status === 0;

/** An independent reader, where there is one: it opens the file and gives the values that we wrote. */
(present ? describe : describe.skip)("LibreOffice as a judge", () => {
  it("reads values, formulas' cached results and texts of a generated sheet", () => {
    const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
    try {
      const snapshot = { id: "b", name: "", appVersion: "", locale: "ruRU" as never, styles: {}, sheetOrder: [], sheets: {} };
      const side = emptySideBook();
      reportSheet(snapshot, side);
      writeFileSync(join(folder, "report.xlsx"), saveWorkbook(null, snapshot, side));
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      execFileSync(
        "soffice",
        [
          profile,
          "--headless",
          "--convert-to",
          "csv:Text - txt - csv (StarCalc):44,34,76,1",
          "--outdir",
          folder,
          join(folder, "report.xlsx"),
        ],
        { stdio: "ignore" },
      );
      const rows = readFileSync(join(folder, "report.csv"), "utf8").split("\n");
      expect(rows.find((row) => row.includes("СОШ № 1"))).toBe('1.0,"СОШ № 1",41.5,40.0,9.0,0.6,9.0,"■ ШНОР"');
      expect(rows.find((row) => row.includes("Мостовое"))).toContain("83.0,45.0");
      expect(rows.at(0)).toContain("Рейтинг");
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
