import { noSupport } from "../../../src/domain/support/noSupport";
import { analysisDocument } from "../../../src/reports/analysisDocument/analysisDocument";
import { composeReports } from "../../../src/reports/composeReports";
import { composeCourses } from "../../../src/reports/courses/composeCourses";
import { courseFigures } from "../../../src/reports/courses/courseFigures";
import type { ReportInput } from "../../../src/reports/reportInput";
import { madeSupport } from "../madeSupport";
import { cellText, leadText, tableTexts } from "../sheetText";
import { smallDataset, smallInput, smallSchools } from "../smallDistrict";

const ids = smallSchools.map(({ id }) => id);
const support = madeSupport(ids, ["s1"], 2025);
const input = (parameters: Parameters<typeof smallInput>[1] = {}): ReportInput =>
  smallInput({ dataset: { ...smallDataset, support } }, parameters);

describe("«План ПК»", () => {
  const sheet = composeCourses(input());
  const texts = tableTexts(sheet);

  it("groups teachers by topic, with quarter, leaders, schools and what the group has in common", () => {
    expect(leadText(sheet, 0)).toBe("План повышения квалификации (ПК) на 2026 год (проект)");
    expect(texts[0]?.slice(1)).toEqual([
      "Математика: Текстовые задачи",
      "● 5 педагогов, 5 школ, из них в перечне — 1",
      "I квартал 2026 года",
      "СОШ № 2 с. Абазкое, СОШ № 5 а. Кубран, СОШ а. Эркен",
      "СОШ № 25 а. Кызыл, СОШ № 2 с. Абазкое, СОШ № 5 а. Кубран, СОШ а. Эркен, СОШ с. Новое",
      "Из слушателей: диагностика ниже порога — 5; без категории или с небольшим стажем — 5; в школе трудны базовые умения — 1.",
    ]);
  });

  it("has the teachers in the order of the register, with reasons and without a number of need", () => {
    const rows = texts.slice(texts.findIndex((cells) => cells[1] === "Педагог") + 1);
    expect(rows.map((cells) => cells[1])).toEqual(support.diagnostics.map(({ teacher }) => teacher));
    expect(rows[0]?.slice(2)).toEqual([
      "● группа 1",
      "СОШ № 25 а. Кызыл",
      "Математика",
      "диагностика — 45 % при пороге 60 %; в школе трудны 50 % базовых умений по предмету; без категории; стаж меньше 3 лет",
      "«Текстовые задачи»",
    ]);
    expect(rows[2]?.slice(2, 6)).toEqual([
      "◊ сведений нет",
      "СОШ № 25 а. Кызыл",
      "Биология",
      "диагностика, курсы, категория и стаж не указаны",
    ]);
  });

  it("says how far it reaches the schools on the list", () => {
    const [row] = texts.slice(texts.findIndex((cells) => cells[4] === "Прошли курсы") + 1);
    expect(row?.slice(1, 6)).toEqual([
      "СОШ № 25 а. Кызыл",
      "● охвачена",
      "математика и русский язык",
      "0 педагогов за последние 3 года",
      "в плане — 2 из 3",
    ]);
  });

  it("is still of use without registers: what to fill, and where help is needed", () => {
    const empty = composeCourses(smallInput());
    expect(leadText(empty, 4)).toContain("Лист учёта «Диагностика педагогов» не заполнен");
    const rows = tableTexts(empty);
    expect(rows[0]?.[1]).toBe("Заполните лист учёта «Диагностика педагогов»: по нему собираются группы.");
    const school = rows.find((cells) => cells[1] === "СОШ № 25 а. Кызыл");
    expect(school?.slice(2)).toEqual([
      "◊ нет диагностики",
      "математика и русский язык",
      "н/д: лист учёта «Курсы ПК» не заполнен",
      "н/д",
      "Провести диагностику педагогов и внести её в лист учёта. Помочь по предмету может СОШ № 2 с. Абазкое.",
    ]);
    expect(empty.cells.flat().map(cellText).join(" ")).not.toContain("0 %");
  });

  it("makes no group of fewer than the least number, and says so", () => {
    const few = composeCourses(input({ courseGroup: 6 }));
    expect(tableTexts(few)[0]?.[1]).toBe("Групп нет: ни по одной теме и ни по одному предмету не набирается 6 педагогов с потребностью.");
    expect(tableTexts(few).some((cells) => cells[2] === "▲ индивидуальный маршрут")).toBe(true);
  });

  it("names no quarter where none is chosen", () => {
    const none = { courseQuarter1: false, courseQuarter2: false, courseQuarter3: false, courseQuarter4: false };
    expect(tableTexts(composeCourses(input(none)))[0]?.[3]).toBe("кварталы не выбраны в параметрах");
    expect(courseFigures(input({ ...none, courseQuarter3: true })).groups[0]?.when).toEqual({ year: 2026, quarter: 3 });
  });

  it("tells a filled register of courses without the school from an empty one", () => {
    const without = {
      ...noSupport,
      diagnostics: support.diagnostics,
      courses: support.courses.filter(({ schoolId }) => schoolId !== "s1"),
    };
    const { coverage } = courseFigures(smallInput({ dataset: { ...smallDataset, support: without } }));
    expect(coverage[0]?.taken).toBe(0);
  });
});

describe("names of teachers", () => {
  it("stand on «План ПК» and nowhere else, the JSON among it", () => {
    const names = [...support.diagnostics.map(({ teacher }) => teacher), "Директор Г. Г."];
    for (const { key, cells } of composeReports(input())) {
      if (key === "courses") continue;
      const words = cells.flat().map(cellText).join("\n");
      expect({ key, found: names.filter((name) => words.includes(name)) }).toEqual({ key, found: [] });
    }
    const json = JSON.stringify(analysisDocument(input(), { written: [], requests: { read: 0, write: 0 }, workbook: null }));
    expect(names.filter((name) => json.includes(name))).toEqual([]);
    expect(JSON.parse(json)).toMatchObject({
      courses: { year: 2026, groups: [{ subject: "Математика", teachers: 5 }, { subject: "Русский язык" }] },
    });
  });
});
