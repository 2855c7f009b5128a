import { replaces } from "../../../src/app/mapping/replaces";
import type { CellValue, SheetGrid } from "../../../src/reading/grid";
import type { ColumnRole } from "../../../src/reading/mapping/columnRole";
import type { SheetMapping } from "../../../src/reading/mapping/mapping";
import { mappingOf } from "../../../src/reading/mapping/mappingOf";
import type { PointedHeading } from "../../../src/reading/mapping/pointedTable";
import type { ProposedTable } from "../../../src/reading/mapping/proposeTables";
import { proposeTables } from "../../../src/reading/mapping/proposeTables";
import type { Reading, SheetKind } from "../../../src/reading/reading";
import { readSheets } from "../../../src/reading/readSheets";
import { gridOf } from "../gridOf";
import { baltat, erken, factLines, findingPlaces, psyzh, read, recordLines } from "../readings";

const nothing = { subject: null, grade: null, year: null };
const readBy = (mappings: readonly SheetMapping[], ...grids: readonly SheetGrid[]): Reading =>
  readSheets(grids, { schoolNames: new Map(), mappings });

/** What a person does in the pane: points at the heading, names the kind, gives roles to columns by their headings, and what else the sheet does not tell. */
function mapByHand(
  grid: SheetGrid,
  kind: SheetKind,
  roles: Readonly<Record<string, ColumnRole>>,
  said: Partial<typeof nothing> | Readonly<Record<string, string | number>> = {},
  heading?: PointedHeading,
): SheetMapping {
  const [table] = proposeTables(grid, [], { kind, ...(heading === undefined ? {} : { heading }) });
  if (table === undefined) throw new Error("No table under the heading");
  const columns = table.columns.map((column): ProposedTable["columns"][number] => {
    const role = roles[column.heading.join(" > ")];
    return role === undefined ? column : { ...column, says: { ...column.says, role } };
  });
  return mappingOf({ ...table, columns }, { file: grid.file, sheet: grid.name }, "2025-03-01", { ...nothing, ...said });
}

const points = (row: number): PointedHeading => ({ transposed: false, first: row - 1, last: row - 1 });

/** A summary in abbreviations of the department's own: no word of it is in the vocabulary. */
const abbreviated = (year: number, shift: readonly CellValue[][] = []): SheetGrid =>
  gridOf(`Свод ${year}`, [
    ...shift,
    [`Сводка по русскому языку, ОГЭ ${year}`],
    ["Ячейка", "Всего П", "Нд", "Зк"],
    [psyzh, 20, 2, 8],
    [erken, 25, 5, 9],
    [baltat, 10, 0, 3],
  ]);

describe("a summary whose headings nobody knows", () => {
  const roles = { Ячейка: "school", "Всего П": "n", Нд: "low" } as const;
  const sheet = abbreviated(2024);
  const mapping = mapByHand(sheet, "oge", roles, {}, points(2));

  it("is refused without a word of a person", () => {
    const reading = read(sheet);
    expect(reading.dataset.facts).toEqual([]);
    expect(reading.ignored).toHaveLength(1);
  });

  it("is read by the mapping, each number from its cell", () => {
    const reading = readBy([mapping], sheet);
    expect(factLines(reading)).toEqual([
      "Псыж 2024 oge russian 9: n 20, marks –, low 2, mean –",
      "Эркен 2024 oge russian 9: n 25, marks –, low 5, mean –",
      "Балтат 2024 oge russian 9: n 10, marks –, low 0, mean –",
    ]);
    expect(reading.dataset.facts.map(({ cells }) => cells)).toEqual([
      { n: "B3", low: "C3" },
      { n: "B4", low: "C4" },
      { n: "B5", low: "C5" },
    ]);
    expect(findingPlaces(reading)).toContain("mappingApplied@A2:D2");
  });

  it("is read at once next year, two rows lower and under another name", () => {
    const next = abbreviated(2025, [["Управление образования"], ["Приложение к письму"]]);
    expect(factLines(readBy([mapping], next))).toEqual([
      "Псыж 2025 oge russian 9: n 20, marks –, low 2, mean –",
      "Эркен 2025 oge russian 9: n 25, marks –, low 5, mean –",
      "Балтат 2025 oge russian 9: n 10, marks –, low 0, mean –",
    ]);
  });

  it("is told apart from a sheet of the same form that says itself what it is", () => {
    const ege = gridOf("Свод ЕГЭ", [["ЕГЭ 2024, русский язык"], ["Ячейка", "Всего П", "Нд", "Зк"], [psyzh, 7, 1, 3]]);
    expect(factLines(readBy([mapping], ege))).toEqual(["Псыж 2024 ege russian 11: n 7, marks –, low 1, mean –"]);
  });

  it("is not applied when a column is gone, and that is said", () => {
    const next = gridOf("Свод 2025", [["ОГЭ 2025, русский язык"], ["Ячейка", "Всего П", "Зк"], [psyzh, 20, 8]]);
    const reading = readBy([mapping], next);
    expect(reading.dataset.facts).toEqual([]);
    const [unfit] = reading.findings.filter(({ code }) => code === "mappingUnfit");
    expect(unfit?.params).toEqual({ savedOn: "2025-03-01", missing: "нд" });
  });
});

describe("two tables of one sheet whose headings nobody knows", () => {
  const both = (year: number, blank: readonly CellValue[][] = []): SheetGrid =>
    gridOf(`Две сводки ${year}`, [
      [`ОГЭ ${year}`],
      ["Русский язык"],
      ["Ячейка", "Всего П", "Нд"],
      [psyzh, 20, 2],
      [erken, 25, 5],
      ...blank,
      ["Математика"],
      ["Ячейка", "Писали П", "Не взяли"],
      [psyzh, 18, 4],
      [baltat, 10, 1],
    ]);
  const sheet = both(2024);
  const first = mapByHand(sheet, "oge", { Ячейка: "school", "Всего П": "n", Нд: "low" }, { subject: "russian" }, points(3));
  const second = mapByHand(sheet, "oge", { Ячейка: "school", "Писали П": "n", "Не взяли": "low" }, { subject: "mathematics" }, points(7));
  const lines = (year: number): string[] => [
    `Псыж ${year} oge russian 9: n 20, marks –, low 2, mean –`,
    `Эркен ${year} oge russian 9: n 25, marks –, low 5, mean –`,
    `Псыж ${year} oge mathematics 9: n 18, marks –, low 4, mean –`,
    `Балтат ${year} oge mathematics 9: n 10, marks –, low 1, mean –`,
  ];

  it("keep a pointed heading each, in whatever order they were pointed at", () => {
    expect(factLines(readBy([first, second], sheet))).toEqual(lines(2024));
    expect(factLines(readBy([second, first], sheet))).toEqual(lines(2024));
    expect(readBy([first, second], sheet).dataset.facts.map(({ cells }) => cells.n)).toEqual(["B4", "B5", "B8", "B9"]);
  });
  it("are both read at once next year, wherever they stand", () => {
    expect(factLines(readBy([first, second], both(2025, [[], []])))).toEqual(lines(2025));
  });
  it("do not take each other's place; the heading of one table pointed at anew does", () => {
    expect([replaces(second, first), replaces(first, second)]).toEqual([false, false]);
    const anew = mapByHand(sheet, "oge", { "Русский язык > Ячейка": "school" }, {}, { transposed: false, first: 1, last: 2 });
    expect(replaces(anew, first)).toBe(true);
    expect(replaces(anew, second)).toBe(false);
  });
});

describe("what a person says about a sheet", () => {
  const table = [
    ["Школа", "Участников", "2", "3", "4", "5"],
    [psyzh, 20, 2, 8, 7, 3],
    [erken, 25, 5, 10, 6, 4],
  ];

  it("names the procedure, the subject, the grade and the year that the sheet does not", () => {
    const sheet = gridOf("Лист1", table);
    const mapping = mapByHand(sheet, "vpr", {}, { subject: "mathematics", grade: 5, year: 2024 });
    expect(read(sheet).dataset.facts).toEqual([]);
    expect(factLines(readBy([mapping], sheet))).toEqual([
      "Псыж 2024 vpr mathematics 5: n 20, marks 2/8/7/3, low 2, mean –",
      "Эркен 2024 vpr mathematics 5: n 25, marks 5/10/6/4, low 5, mean –",
    ]);
  });

  it("gives no subject and no year to another sheet of the same form", () => {
    const mapping = mapByHand(gridOf("Физика", table), "oge", {}, { subject: "physics", year: 2024 });
    const other = readBy([mapping], gridOf("Сводная", table));
    expect(other.dataset.facts).toEqual([]);
    expect(findingPlaces(other)).toEqual(expect.arrayContaining(["mappingApplied@A1:F1", "yearUnknown@A2:F2", "subjectUnknown@A2:F2"]));
  });

  it("gives the subject, and no year, to the namesake of next year", () => {
    const mapping = mapByHand(gridOf("Ф-2024", table), "oge", {}, { subject: "physics", year: 2024 });
    expect(factLines(readBy([mapping], gridOf("Ф-2025", table)))[0]).toContain("Псыж 2025 oge physics");
  });

  it("leaves the sheet out when he says so, by its name or by its form", () => {
    const sheet = gridOf("ОГЭ 2024 русский", table);
    expect(read(sheet).dataset.facts).toHaveLength(2);
    const byForm: SheetMapping = { ...mapByHand(sheet, "oge", {}), kind: "nothing" };
    const byName: SheetMapping = { ...byForm, form: null, columns: [] };
    for (const mapping of [byForm, byName]) {
      const reading = readBy([mapping], sheet);
      expect(reading.dataset.facts).toEqual([]);
      expect(reading.ignored.map(({ sheet: name, reason }) => [name, reason])).toEqual([["ОГЭ 2024 русский", "skippedByUser"]]);
    }
  });

  it("decides the scale of a mean that its values do not tell", () => {
    const sheet = gridOf("ЕГЭ 2024 физика", [
      ["Школа", "Участников", "Средний балл"],
      [psyzh, 4, 4.5],
      [erken, 3, 3.7],
    ]);
    expect(findingPlaces(read(sheet)).some((place) => place.startsWith("meanScaleUnknown"))).toBe(true);
    const [proposal] = proposeTables(sheet, []);
    if (proposal === undefined) throw new Error("No table");
    const columns = proposal.columns.map((column) =>
      column.says.role === "mean" ? { ...column, says: { ...column.says, scale: "mark" as const } } : column,
    );
    const mapping = mappingOf({ ...proposal, columns }, { file: null, sheet: sheet.name }, "2025-03-01", nothing);
    const settled = readBy([mapping], sheet);
    expect(settled.dataset.facts.map(({ mean, scale }) => [mean, scale])).toEqual([
      [4.5, "mark"],
      [3.7, "mark"],
    ]);
    expect(findingPlaces(settled).some((place) => place.startsWith("meanScaleUnknown"))).toBe(false);
  });
});

describe("a transposed passport with labels of its own", () => {
  const sheet = gridOf("Соц", [
    ["Контингент на 01.09.2024"],
    ["Строка", psyzh, erken, baltat],
    ["Д всего", 200, 150, 60],
    ["МД", 40, 30, 12],
    ["МО", 50, 20, 30],
  ]);

  it("is read by its column of labels", () => {
    const mapping = mapByHand(
      sheet,
      "socialPassport",
      { Строка: "school", "Д всего": "passport.enrolment", МД: "passport.largeFamilies", МО: "passport.lowIncome" },
      {},
      { transposed: true, first: 0, last: 0 },
    );
    const reading = readBy([mapping], sheet);
    expect(recordLines(reading, reading.dataset.context)).toEqual([
      "Псыж 2024: enrolment 200, largeFamilies 40, lowIncome 50",
      "Эркен 2024: enrolment 150, largeFamilies 30, lowIncome 20",
      "Балтат 2024: enrolment 60, largeFamilies 12, lowIncome 30",
    ]);
  });
});

describe("a column headed by a misleading word", () => {
  it("is read as what the person says, and the one he leaves out is not", () => {
    const sheet = gridOf("ОГЭ 2024 русский", [
      ["Школа", "Участников", "Фактически", "2", "3", "4", "5"],
      [psyzh, 30, 20, 2, 8, 7, 3],
      [erken, 40, 25, 5, 10, 6, 4],
    ]);
    const mapping = mapByHand(sheet, "oge", { Участников: "participants", Фактически: "n" });
    expect(readBy([mapping], sheet).dataset.facts.map(({ n, participants, cells }) => [n, participants, cells.n])).toEqual([
      [20, 30, "C2"],
      [25, 40, "C3"],
    ]);
  });
});
