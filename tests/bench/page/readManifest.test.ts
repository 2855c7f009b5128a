/** @jest-environment jsdom */
import fs from "node:fs";
import { readManifest } from "../../../bench/page/readManifest";

describe("readManifest", () => {
  const manifest = readManifest(fs.readFileSync("manifest.xml", "utf8"));

  it("reads what the ribbon shows, in Russian", () => {
    expect(manifest).toMatchObject({ name: "Опора", tab: "Опора", group: "Поддержка школ", functionNamespace: "ШНОР" });
    expect(manifest.buttons.map(({ label, functionName }) => [label, functionName])).toEqual([
      ["Панель", null],
      ["Сформировать отчёты", "buildReports"],
      ["Проверить данные", "checkData"],
      ["Карточка школы", "schoolCard"],
      ["Зафиксировать значения", "freezeValues"],
    ]);
  });

  it("leaves the origin out of addresses: this run's server may stand on another port", () => {
    expect(manifest.panePath).toBe("/taskpane.html");
    expect(manifest.buttons[1]).toMatchObject({ icon: "/icons/build-32.png" });
  });

  it("says what a manifest lacks", () => {
    expect(() => readManifest("<OfficeApp/>")).toThrow(/no <DisplayName>/);
  });
});
