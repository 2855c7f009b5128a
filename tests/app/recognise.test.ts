import { recognise } from "../../src/app/recognise";
import { nextTurn } from "../../src/app/nextTurn";
import { readSheets } from "../../src/reading/readSheets";
import { gridOf } from "../reading/gridOf";

jest.mock("../../src/app/nextTurn", () => ({ nextTurn: jest.fn(() => Promise.resolve()) }));
const turns = nextTurn as jest.MockedFunction<typeof nextTurn>;

const undecided = { schoolNames: new Map<string, string>() };
const heading = ["Школа", "Участников", "«2»", "«3»", "«4»", "«5»"];
const results = (name: string, rows: number) =>
  gridOf(name, [heading, ...Array.from({ length: rows }, (_, i) => [`СОШ № ${(i % 12) + 1}`, 20, 2, 8, 6, 4])]);

describe("recognise", () => {
  beforeEach(() => turns.mockClear());

  it("reads what readSheets reads, and tells of each sheet", async () => {
    const grids = [results("ОГЭ 2024 математика", 12), results("ОГЭ 2025 русский язык", 12)];
    const told: string[] = [];
    const reading = await recognise(grids, undecided, undefined, (done, total, name) => void told.push(`${done}/${total} ${name}`));
    expect(reading).toEqual(readSheets(grids, undecided));
    expect(reading.recognised).toHaveLength(2);
    expect([...new Set(told)]).toEqual(["0/2 ОГЭ 2024 математика", "1/2 ОГЭ 2025 русский язык", "2/2 ОГЭ 2025 русский язык"]);
  });

  it("gives the pane a turn before each large sheet, and one for many small ones", async () => {
    const count = async (sheets: number, rows: number) => {
      turns.mockClear();
      await recognise(
        Array.from({ length: sheets }, (_, i) => results(`ОГЭ ${2000 + i}`, rows)),
        undecided,
        undefined,
        () => undefined,
      );
      return turns.mock.calls.length;
    };
    const across = await count(0, 0);
    expect(await count(1, 12)).toBe(across + 1);
    expect(await count(20, 12)).toBe(across + 1);
    expect(await count(4, 900)).toBe(across + 4);
  });

  it("stops at the next turn when it is cancelled", async () => {
    const cancel = new AbortController();
    const told: number[] = [];
    const grids = [1, 2, 3].map((i) => results(`ОГЭ ${2020 + i}`, 900));
    const run = recognise(grids, undecided, cancel.signal, (done) => {
      told.push(done);
      if (done === 1) cancel.abort();
    });
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    expect(told).toEqual([0, 1]);
  });
});
