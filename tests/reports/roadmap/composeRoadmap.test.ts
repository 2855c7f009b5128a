import type { CellValue, SheetGrid } from "../../../src/reading/grid";
import type { KeptInputs, ReportInput } from "../../../src/reports/reportInput";
import { composeRoadmap } from "../../../src/reports/roadmap/composeRoadmap";
import type { SheetModel } from "../../../src/reports/sheetModel";
import { collectInputs } from "../../../src/workbook/inputs/collectInputs";
import { rememberInputs } from "../../../src/workbook/inputs/rememberInputs";
import type { SheetMark } from "../../../src/workbook/sheets/sheetMark";
import { leadText, tableTexts } from "../sheetText";
import { smallInput } from "../smallDistrict";

const [school, measure, due, state] = [1, 3, 5, 7] as const;
const first = 6;

type Rows = CellValue[][];

/** What a person does to the sheet between two runs. */
function afterwards(model: SheetModel, edit: (rows: Rows) => void): ReturnType<typeof collectInputs> {
  const values = model.cells.map((row) => [...row]) as Rows;
  edit(values);
  const grid = { file: null, name: model.name, hidden: false, top: 0, left: 0, values } as unknown as SheetGrid;
  const mark = { key: "roadmap", generation: "1", inputs: rememberInputs(model) } as unknown as SheetMark;
  return collectInputs([{ mark, grid }]);
}

function again(
  model: SheetModel,
  edit: (rows: Rows) => void,
  changes: (kept: KeptInputs) => ReportInput = (kept) => smallInput({ kept }),
): SheetModel {
  return composeRoadmap(changes(afterwards(model, edit).inputs));
}

const cell = (rows: Rows, row: number, column: number, value: CellValue): void => {
  const line = rows[row];
  if (line === undefined) throw new Error(`no row ${row}`);
  line[column] = value;
};

describe("«Дорожная карта»", () => {
  const sheet = composeRoadmap(smallInput());
  const proposed = tableTexts(sheet).filter((cells) => cells[state] === "○ по рекомендации");

  it("drafts measures from the recommendations to the school on the list, with who, when and what is expected", () => {
    expect(proposed.length).toBeGreaterThan(2);
    const [row] = proposed;
    expect(row?.[school]).toBe("СОШ № 25 а. Кызыл");
    expect(row?.[due]).toMatch(/^25\.\d\d\.20\d\d$/);
    for (const cells of proposed) expect(cells.slice(1).every((text) => text !== "")).toBe(true);
    expect(proposed.some((cells) => cells[school] === "СОШ № 2 с. Абазкое")).toBe(false);
    expect(leadText(sheet, 4)).toMatch(/^\d+ мероприяти[еяй], школ — 1; изменено вами — 0, добавлено — 0, исключено — 0\.$/);
  });

  it("leaves rows to write in", () => expect(tableTexts(sheet).filter((cells) => cells[state] === "○ свободная строка")).toHaveLength(3));

  it("is the same when nobody touched it", () => {
    const next = again(sheet, () => undefined);
    expect(tableTexts(next)).toEqual(tableTexts(sheet));
  });

  it("keeps an edit, and lets the cells beside it follow the data", () => {
    const next = again(sheet, (rows) => cell(rows, first, measure, "Провести педсовет"));
    expect(tableTexts(next)[0]?.[measure]).toBe("Провести педсовет");
    expect(tableTexts(next)[0]?.[state]).toBe("● изменено вами");
    const third = again(next, () => undefined);
    expect(tableTexts(third)[0]?.slice(measure)).toEqual(tableTexts(next)[0]?.slice(measure));
  });

  it("keeps a cell that a person emptied", () => {
    const next = again(sheet, (rows) => cell(rows, first, due, null));
    expect([tableTexts(next)[0]?.[due], tableTexts(next)[0]?.[state]]).toEqual(["", "● изменено вами"]);
    expect(tableTexts(again(next, () => undefined))[0]?.[due]).toBe("");
  });

  it("does not move a term by itself when the month goes on", () => {
    const later = (kept: KeptInputs): ReportInput => {
      const input = smallInput({ kept });
      return { ...input, stamp: { ...input.stamp, generatedAt: new Date(2025, 11, 3) } };
    };
    expect(tableTexts(composeRoadmap(later(new Map())))[0]?.[due]).not.toBe(tableTexts(sheet)[0]?.[due]);
    const next = again(sheet, () => undefined, later);
    expect(tableTexts(next)[0]?.[due]).toBe(tableTexts(sheet)[0]?.[due]);
    expect(tableTexts(next)[0]?.[state]).toBe("○ по рекомендации");
  });

  it("keeps rows that people write under the table and insert between others, and gives new ones to write in", () => {
    const own = [null, "СОШ с. Новое", "Кадры", "Открыть вакансию", "Директор", "01.09.2026", "Учитель принят", null, null, null, null];
    const next = again(sheet, (rows) => {
      cell(rows, first + proposed.length, measure, "В свободной строке");
      rows.splice(first + 1, 0, own);
    });
    const added = tableTexts(next).filter((cells) => cells[state] === "● добавлено вами");
    expect(added.map((cells) => cells[measure])).toEqual(["В свободной строке", "Открыть вакансию"]);
    expect(tableTexts(next).filter((cells) => cells[state] === "○ свободная строка")).toHaveLength(3);
    expect(proposed.length).toBe(tableTexts(next).filter((cells) => cells[state] === "○ по рекомендации").length);
    expect(tableTexts(again(next, () => undefined))).toEqual(tableTexts(next));
  });

  it("does not bring back a row that was deleted, until it is called back", () => {
    const gone = proposed[1]?.[measure];
    const next = again(sheet, (rows) => void rows.splice(first + 1, 1));
    expect(leadText(next, 4)).toContain("исключено — 1.");
    const excluded = tableTexts(next).at(-1);
    expect([excluded?.[measure], excluded?.[state]]).toEqual([gone, "исключено"]);
    const third = again(next, (rows) => void rows.splice(first + tableTexts(next).length - 1, 1));
    expect(tableTexts(third).at(-1)?.[state]).toBe("исключено");
    const back = again(next, (rows) => cell(rows, first + tableTexts(next).length - 1, state, "вернуть"));
    expect(tableTexts(back)).toEqual(tableTexts(sheet));
  });

  it("takes a row emptied as a whole for a deleted one", () => {
    const next = again(sheet, (rows) => [1, 2, 3, 4, 5, 6].forEach((column) => cell(rows, first + 1, column, null)));
    expect(leadText(next, 4)).toContain("исключено — 1.");
  });

  it("knows its rows when they are moved", () => {
    const next = again(sheet, (rows) => {
      cell(rows, first, measure, "Провести педсовет");
      const [row] = rows.splice(first, 1);
      if (row) rows.splice(first + 2, 0, row);
    });
    expect(tableTexts(next)[0]?.[measure]).toBe("Провести педсовет");
  });

  it("keeps an edited row whose ground is gone and says so; an untouched one goes with its ground", () => {
    const calm = (kept: KeptInputs): ReportInput => {
      const input = smallInput();
      const schools = input.analysis.schools.map((one) => (one.schoolId === "s1" ? { ...one, decision: "notApplicable" as const } : one));
      return smallInput({ kept, analysis: { ...input.analysis, schools } });
    };
    const next = again(sheet, (rows) => cell(rows, first, measure, "Провести педсовет"), calm);
    const rows = tableTexts(next).filter((cells) => cells[school] === "СОШ № 25 а. Кызыл");
    expect(rows.map((cells) => [cells[measure], cells[state]])).toEqual([["Провести педсовет", "▲ основания больше не видно"]]);
  });

  it("tells a loss where the helper columns were removed, and keeps what stands in the rows", () => {
    const kept = afterwards(sheet, (rows) => {
      for (const row of rows) row.splice(9, 2);
    });
    expect(kept.lost.length).toBeGreaterThan(0);
    expect(kept.inputs.get("roadmap")?.size).toBe(proposed.length);
  });
});
