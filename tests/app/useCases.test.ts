import { buildReports } from "../../src/app/buildReports";
import { checkData } from "../../src/app/checkData";
import { findSchool } from "../../src/app/findSchool";
import { freezeFormulas } from "../../src/app/freezeFormulas";
import { generations } from "../../src/app/generations";
import type { Progress } from "../../src/app/progress";
import { removeGenerated } from "../../src/app/removeGenerated";
import { schoolCard } from "../../src/app/schoolCard";
import { selectedSchool } from "../../src/app/selectedSchool";
import { showCell } from "../../src/app/showCell";
import { openBook } from "../workbook/openBook";
import type { TestBook } from "../workbook/openBook";
import { district } from "./district";

// Whole runs with every sheet; a busy machine takes its time.
jest.setTimeout(300_000);
let book: TestBook;
afterEach(() => book.close());
const shown = (): string[] => book.tabs().filter((tab) => !tab.includes("VeryHidden"));

describe("use cases over a workbook", () => {
  it("check: everything is read and judged, nothing is written", async () => {
    book = await openBook(district());
    const before = book.content();
    const outcome = await checkData();
    expect(outcome.dataset.schools).toHaveLength(12);
    expect(outcome.recognised.map(({ kind }) => kind).sort()).toEqual(["oge", "oge", "oge", "registry"]);
    expect(outcome.analysis?.year).toBe(2025);
    expect(outcome.requests).toEqual({ read: 3 });
    expect(book.content()).toEqual(before);
  });

  it("build: the six sheets and more stand in the book, in few requests, and go away again", async () => {
    book = await openBook(district());
    const before = book.content();
    const steps: Progress[] = [];
    const outcome = await buildReports({ onProgress: (progress) => steps.push(progress) });
    const names = outcome.written.map(({ name }) => name);
    expect(outcome.status).toBe("done");
    expect(names).toEqual(expect.arrayContaining(["Параметры", "Данные", "Проверка данных", "Рейтинг", "ИСБШ", "Перечень ШНОР"]));
    expect(shown()).toEqual([...Object.keys(district()), ...names]);
    expect(outcome.requests.read).toBeLessThanOrEqual(4);
    expect(outcome.requests.write).toBeLessThanOrEqual(7);
    expect([...new Set(steps.map(({ step }) => step))]).toEqual([
      "readingSheets",
      "recognising",
      "checking",
      "calculating",
      "composing",
      "writing",
      "finishing",
    ]);
    expect((await generations()).current).toEqual(names);
    await removeGenerated();
    expect(book.content()).toEqual(before);
  });

  it("build again: what was typed on «Параметры» is used, kept, and counts as a new revision", async () => {
    book = await openBook(district());
    await buildReports({ parameters: { lowShareThreshold: 35 } });
    const first = await checkData();
    expect(first.parameters.lowShareThreshold).toBe(35);
    const again = await buildReports();
    expect([again.parameters.lowShareThreshold, again.input?.stamp.parametersRevision]).toEqual([35, 1]);
    const changed = await buildReports({ parameters: { lowShareThreshold: 40 } });
    expect([changed.parameters.lowShareThreshold, changed.input?.stamp.parametersRevision]).toEqual([40, 2]);
    expect(again.findings.map(({ code }) => code)).toEqual(first.findings.map(({ code }) => code));
    expect(again.dataset).toEqual(first.dataset);
  });

  it("build: a book with nothing to understand stays as it is", async () => {
    book = await openBook({ Заметки: [["позвонить"]] });
    const before = book.content();
    const outcome = await buildReports();
    expect([outcome.status, outcome.written, outcome.requests.write]).toEqual(["nothingRecognised", [], 0]);
    expect(book.content()).toEqual(before);
  });

  it("one at a time: a second run is refused while the first goes on", async () => {
    book = await openBook(district());
    const first = checkData();
    await expect(checkData()).rejects.toMatchObject({ code: "alreadyRunning" });
    await first;
  });

  it("cancel at any step leaves the book as it was", async () => {
    book = await openBook(district());
    const before = book.content();
    for (const stop of ["recognising", "composing", "writing"]) {
      const controller = new AbortController();
      const run = buildReports({ signal: controller.signal, onProgress: ({ step }) => step === stop && controller.abort() });
      await expect(run).rejects.toBeDefined();
      expect(book.content()).toEqual(before);
    }
  });

  it("card: the school of the selected row with everything known of it", async () => {
    book = await openBook(district());
    const outcome = await checkData();
    await showCell({ file: null, sheet: "ОГЭ 2025 математика", address: "C3" });
    const school = await selectedSchool(outcome);
    expect(school?.name).toContain("№ 1");
    const card = schoolCard(outcome, school?.id ?? "");
    expect(card.facts).toHaveLength(3);
    expect(card.analysis?.federal.evidence.length).toBeGreaterThan(0);
    expect(findSchool(outcome.dataset.schools, ["902", null])).toBeNull();
    expect(findSchool(outcome.dataset.schools, [901003])?.name).toContain("№ 3");
    expect(() => schoolCard(outcome, "никакая")).toThrow("никакая");
  });

  it("further files are read beside the book; one that cannot be read is refused by name", async () => {
    book = await openBook({ Реестр: district()["Реестр ОО"] ?? [] });
    const rows = (district()["ОГЭ 2025 математика"] ?? []).map((row) => row.map((cell) => cell ?? "").join(";")).join("\n");
    const files = [
      { name: "ОГЭ 2025 математика.csv", bytes: new TextEncoder().encode(rows) },
      { name: "пусто.xlsx", bytes: new Uint8Array() },
    ];
    const outcome = await checkData({ files });
    expect(outcome.dataset.facts).toHaveLength(12);
    expect(outcome.dataset.facts[0]?.source.file).toBe("ОГЭ 2025 математика.csv");
    expect(outcome.refusedFiles).toEqual([{ name: "пусто.xlsx", code: "empty" }]);
  });

  it("freeze: only formulas of ours become values", async () => {
    book = await openBook({
      База: [
        [1, "=SUM(A1)"],
        [2, "=ШНОР.НЕТ_ТАКОЙ(A1)"],
      ],
    });
    const { frozen, left } = await freezeFormulas();
    expect([frozen, left.map(({ address }) => address)]).toEqual([0, ["B2"]]);
    expect(book.cell("База", 0, 1)).toBe("=SUM(A1)");
  });
});
