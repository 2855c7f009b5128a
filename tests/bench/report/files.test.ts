import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { collectSources } from "../../../bench/report/collectSources";
import { readParametersFile } from "../../../bench/report/readParametersFile";
import { writeOutputs } from "../../../bench/report/writeOutputs";

let folder: string;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "report-"))));
afterEach(() => fs.rmSync(folder, { recursive: true }));
const put = (name: string, content = ""): string => {
  const full = path.join(folder, name);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, content);
  return full;
};

describe("collectSources", () => {
  it("goes into folders, keeps the order of names and passes over what is no source", () => {
    ["а/10.xlsx", "а/9.xls", "а/б/ОГЭ.csv", "а/~$9.xls", "а/читай.txt", "а/.DS_Store"].forEach((name) => put(name));
    expect(collectSources(["а"], folder).map(({ name }) => name)).toEqual(["а/9.xls", "а/10.xlsx", "а/б/ОГЭ.csv"].map(path.normalize));
  });

  it("takes a file as given, once", () => {
    put("список.txt");
    expect(collectSources(["список.txt", "./список.txt"], folder)).toHaveLength(1);
  });

  it("says which file is missing", () => {
    expect(() => collectSources(["нет.xlsx"], folder)).toThrow("Файл не найден: нет.xlsx");
  });
});

describe("writeOutputs", () => {
  it("writes all files or none", () => {
    const place = put("занято", "");
    const outputs = [
      { path: path.join(folder, "итог.xlsx"), content: "книга" },
      { path: path.join(place, "итог.json"), content: "{}" },
    ];
    expect(() => writeOutputs(outputs)).toThrow();
    expect(fs.readdirSync(folder)).toEqual(["занято"]);
    writeOutputs(outputs.slice(0, 1));
    expect(fs.readFileSync(path.join(folder, "итог.xlsx"), "utf8")).toBe("книга");
  });
});

describe("readParametersFile", () => {
  it("takes values as the JSON of the command writes them", () => {
    const file = put("п.json", '\ufeff{"lowShareThreshold": 25, "excludedYears": [2020], "reportYear": null}');
    expect(readParametersFile(file, "п.json")).toEqual({ lowShareThreshold: 25, excludedYears: [2020], reportYear: null });
  });

  it("refuses what it does not know", () => {
    expect(() => readParametersFile(put("п.json", '{"neverHeard": 1}'), "п.json")).toThrow("neverHeard");
    expect(() => readParametersFile(put("п.json", "[1]"), "п.json")).toThrow("не объект");
    expect(() => readParametersFile(put("п.json", "{"), "п.json")).toThrow("не JSON");
  });
});
