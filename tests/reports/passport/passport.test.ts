import type { Fact } from "../../../src/domain/assessment/fact";
import type { School } from "../../../src/domain/assessment/school";
import { composePassport } from "../../../src/reports/passport/composePassport";
import { passportSchools } from "../../../src/reports/passport/passportSchools";
import { composeRating } from "../../../src/reports/rating/composeRating";
import type { SheetModel } from "../../../src/reports/sheetModel";
import { cellText, tableTexts } from "../sheetText";
import { kept, smallDataset, smallInput } from "../smallDistrict";

/** Pages of the sheet as texts, one list of filled cells a row. */
function pagesOf({ cells, print }: SheetModel): string[][][] {
  const starts = [0, ...(print.pageBreaks ?? []), cells.length];
  return starts.slice(0, -1).map((start, page) =>
    cells.slice(start, starts[page + 1]).map((row) =>
      row
        .slice(0, print.columns)
        .map(cellText)
        .filter((text) => text !== ""),
    ),
  );
}

/** Height of each page in points. */
function heightsOf({ rowHeights, print, cells }: SheetModel): number[] {
  const heights = rowHeights.flatMap(({ rows, height }) => new Array<number>(rows).fill(height));
  const starts = [0, ...(print.pageBreaks ?? []), cells.length];
  return starts.slice(0, -1).map((start, page) => heights.slice(start, starts[page + 1]).reduce((sum, height) => sum + height, 0));
}

/** Points of an A4 page at the scale of the sheet. */
const room = ({ print }: SheetModel): { width: number; height: number } => {
  const scale = (print.scale ?? 100) / 100;
  return { width: 505 / scale, height: 754 / scale };
};

describe("«Паспорт школы»", () => {
  const input = smallInput();
  const sheet = composePassport(input);
  const pages = pagesOf(sheet);
  const page = (name: string): string[][] => pages.find(([title]) => title?.[0] === name) ?? [];

  it("has one page a school, in the order of «Перечень», each beginning with its name", () => {
    expect(pages.map(([title]) => title?.[0])).toEqual([
      "СОШ № 25 а. Кызыл",
      "СОШ с. Новое",
      "СОШ № 5 а. Кубран",
      "СОШ а. Эркен",
      "СОШ № 2 с. Абазкое",
    ]);
  });

  it("holds each page on one A4 in height and width", () => {
    expect(Math.max(...heightsOf(sheet))).toBeLessThanOrEqual(room(sheet).height);
    const width = sheet.columnWidths.slice(0, sheet.print.columns).reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
    expect(width).toBeLessThanOrEqual(0.97 * room(sheet).width);
  });

  it("tells who the school is with the numbers of the other sheets", () => {
    const rating = tableTexts(composeRating(input)).find(([, name]) => name === "СОШ № 25 а. Кызыл") ?? [];
    const [labels, values] = page("СОШ № 25 а. Кызыл").slice(3, 5);
    expect(labels).toEqual(["Обучающихся", "Педагогов", "Группа сравнения", "Место в районе", "Рейтинг, от–до", "ИСБШ"]);
    expect(values).toEqual([
      "240",
      "20",
      "СОШ",
      "4 из 4",
      expect.stringMatching(/^26,1 \(22,8–29,5\)$/),
      expect.stringMatching(/^\d\d,\d — низкий$/),
    ]);
    expect(Number(rating[3])).toBeCloseTo(26.1, 1);
  });

  it("says the decision and why, with the context", () => {
    const [decision, reason] = page("СОШ № 25 а. Кызыл")[6] ?? [];
    expect(decision).toBe("■ ШНОР");
    expect(reason).toMatch(/^Федеральный критерий подтверждён /);
    expect(reason).toMatch(/^Кластерный критерий выполнен: .* С учётом контекста: ↓ ниже ожидаемого\.$/m);
    expect(reason).toMatch(/^Не выполнялись бы: федеральный критерий/m);
  });

  it("shows shares by year with participants, beside the other schools of the group and the district", () => {
    const row = page("СОШ № 25 а. Кызыл").find(([name]) => name === "ОГЭ, математика");
    // 14 of 30 each year; the others (1 + 2 + 2) of 90; the district 19 of 120.
    expect(row).toEqual(["ОГЭ, математика", "47 (30)", "47 (30)", "47 (30)", "5,6", "15,8", "■ два года ≥ 30 %"]);
  });

  it("draws index and shares with their intervals and the expected range; without data nothing is drawn", () => {
    expect(sheet.charts.map(({ type }) => type).slice(0, 3)).toEqual(["LineMarkers", "LineMarkers", "BarStacked"]);
    expect(sheet.charts).toHaveLength(12);
    const [index] = sheet.charts;
    const cells = (at: number): unknown[] => {
      const { row, column, rows } = index?.series[at]?.values ?? { row: 0, column: 0, rows: 0 };
      return sheet.cells.slice(row, row + rows).map((line) => line[column]);
    };
    expect(cells(1).every((low, year) => Number(low) < Number(cells(0)[year]))).toBe(true);
    expect(cells(2).every((high, year) => Number(high) > Number(cells(0)[year]))).toBe(true);
  });

  it("names at most three risks and what is recommended, by whom and when", () => {
    const rows = page("СОШ № 25 а. Кызыл");
    const at = (title: string): number => rows.findIndex(([first]) => first === title);
    const risks = rows.slice(at("Риск") + 1, at("Что рекомендуется и от кого"));
    expect(risks[0]?.[0]).toBe("■ Учебная неуспешность");
    expect(risks.length).toBeLessThanOrEqual(3);
    expect(rows.slice(at("Кто") + 1).some(([who, , due]) => who === "Школа" && /^\d\d\.\d\d\.\d{4}$/.test(due ?? ""))).toBe(true);
  });

  it("prints the specialist's word in force with its reason", () => {
    const inputs = kept({
      overrides: { "СОШ а. Эркен": { decision: "ШНОР" } },
      overrideReasons: { "СОШ а. Эркен": { reason: "программа начата 13.10.2025" } },
    });
    const [decision, reason] = pagesOf(composePassport(smallInput({ kept: inputs, passports: ["СОШ а. Эркен"] })))[0]?.[6] ?? [];
    expect(decision).toBe("■ ШНОР");
    expect(reason).toContain("Решение специалиста: ШНОР (программа начата 13.10.2025).");
  });

  it("hides what stands behind fewer pupils than may be shown, in the table and in the chart", () => {
    const few = { 2: 2, 3: 1, 4: 0, 5: 0 };
    const facts = smallDataset.facts
      .filter(({ schoolId, subject }) => schoolId !== "s4" || subject === "mathematics")
      .map((fact) => (fact.schoolId === "s4" ? { ...fact, n: 3, marks: few, low: 2, mean: 7 / 3 } : fact));
    const hidden = composePassport(smallInput({ dataset: { ...smallDataset, facts }, passports: ["СОШ а. Эркен"] }));
    const row = pagesOf(hidden)[0]?.find(([name]) => name === "ОГЭ, математика");
    expect(row?.slice(1, 4)).toEqual(["<5", "<5", "<5"]);
    expect(row?.at(-1)).toBe("◊ участников < 5");
    expect(hidden.charts.some(({ title }) => title === "Низкие на ОГЭ и ЕГЭ, %")).toBe(false);
    expect(JSON.stringify(pagesOf(hidden))).not.toContain("2 из 3");
  });
});

describe("schools of the passports", () => {
  const names = (passports?: "all" | "listed" | readonly string[]): string[] =>
    passportSchools({ ...smallInput(), ...(passports === undefined ? {} : { passports }) }).map(({ schoolId }) => schoolId);

  it("are all of a district of ordinary size, or those on the list, or those chosen by name", () => {
    expect(names()).toHaveLength(5);
    expect(names("listed")).toEqual(["s1"]);
    expect(names(["СОШ а. Эркен", "СОШ № 25 а. Кызыл"])).toEqual(["s1", "s4"]);
    expect(() => names(["СОШ № 77"])).toThrow("there is no school «СОШ № 77»");
  });

  it("are those on the list in a large area, because every page has three charts", () => {
    const schools: School[] = Array.from({ length: 60 }, (_, index) => ({
      ...(smallDataset.schools[index % 4] as School),
      id: `s${index}`,
      name: `СОШ № ${index + 1}`,
      shortName: `СОШ № ${index + 1}`,
      code: String(901000 + index),
    }));
    const facts: Fact[] = schools.flatMap((school, index) =>
      smallDataset.facts.filter((fact) => fact.schoolId === `s${(index % 4) + 1}`).map((fact) => ({ ...fact, schoolId: school.id })),
    );
    const large = smallInput({ dataset: { ...smallDataset, schools, facts, context: [], staff: [] } });
    const chosen = passportSchools(large);
    expect(chosen.length).toBeLessThan(60);
    expect(chosen.every(({ decision }) => decision !== "notApplicable")).toBe(true);
    const whole = composePassport({ ...large, passports: "all" });
    expect(pagesOf(whole)).toHaveLength(60);
    expect(Math.max(...heightsOf(whole))).toBeLessThanOrEqual(room(whole).height);
  });

  it("may be none: the sheet says so", () => {
    const facts = smallDataset.facts.filter(({ schoolId }) => schoolId !== "s1");
    const empty = composePassport(smallInput({ dataset: { ...smallDataset, facts }, passports: "listed" }));
    expect(cellText(empty.cells[0]?.[0])).toBe("Школ для паспорта нет: выберите школы или все школы.");
    expect(empty.charts).toEqual([]);
  });
});
