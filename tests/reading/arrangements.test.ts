import { gridOf } from "./gridOf";
import { read } from "./readings";

const codesOf = (reading: ReturnType<typeof read>): string[] => reading.findings.map(({ code }) => code);

describe("what a careful clerk reads", () => {
  it("takes the per cents of a passport for people where the enrolment gives them, by the whole column", () => {
    const reading = read(
      gridOf("Соцпаспорт 2024-2025 (в % от числа обучающихся)", [
        ["Школа", "Всего обучающихся", "Многодетные", "Малообеспеченные", "Неполные"],
        ["Тюбукская СОШ", 120, 20.8, 12.5, 10],
        ["Апазовская СОШ", 200, 15, 20.5, 8],
        ["Ачуевская ООШ", 80, 25, 11.3, 5],
      ]),
    );

    expect(reading.dataset.context.map(({ indicators }) => indicators.lowIncome)).toEqual([15, 41, 9]);
    expect(reading.dataset.context.map(({ indicators }) => indicators.largeFamilies)).toEqual([25, 30, 20]);
    expect(codesOf(reading)).toContain("countsFromShares");
  });

  it("leaves the retake out beside the main period, and keeps what «до пересдачи» says", () => {
    const reading = read(
      gridOf(
        "ОГЭ 2024 Математика",
        [
          ["Школа", "Сдавали", "До пересдачи", "", "", "", "После пересдачи", "", "", ""],
          ["", "", 5, 4, 3, 2, 5, 4, 3, 2],
          ["Тюбукская СОШ", 10, 1, 2, 3, 4, 1, 2, 7, 0],
          ["Апазовская СОШ", 8, 2, 2, 3, 1, 2, 2, 4, 0],
        ],
        { merges: ["C1:F1", "G1:J1", "A1:A2", "B1:B2"] },
      ),
    );

    expect(reading.dataset.facts.map(({ low }) => low)).toEqual([4, 1]);
    expect(codesOf(reading)).toContain("rehearsalLeftOut");
  });

  it("knows the levels of mathematics under their own headings", () => {
    const reading = read(
      gridOf(
        "ЕГЭ 2024 Математика",
        [
          ["Школа", "База", "", "", "", "", "Профиль", ""],
          ["", "сдавали", 5, 4, 3, 2, "сдавали", "ср. балл"],
          ["Тюбукская СОШ", 10, 1, 2, 3, 4, 6, 55.5],
          ["Апазовская СОШ", 8, 2, 2, 3, 1, 5, 48.2],
        ],
        { merges: ["B1:F1", "G1:H1", "A1:A2"] },
      ),
    );

    expect(new Set(reading.dataset.facts.map(({ subject }) => subject))).toEqual(new Set(["mathematicsBasic", "mathematicsProfile"]));
  });

  it("asks what headings set apart that no word explains, instead of making subjects of them", () => {
    const reading = read(
      gridOf(
        "ОГЭ 2024 Физика",
        [
          ["Школа", "Звёздочка", "", "", "", "", "Кружок", "", "", "", ""],
          ["", "сдавали", 5, 4, 3, 2, "сдавали", 5, 4, 3, 2],
          ["Тюбукская СОШ", 10, 1, 2, 3, 4, 9, 1, 2, 6, 0],
          ["Апазовская СОШ", 8, 2, 2, 3, 1, 8, 2, 2, 4, 0],
        ],
        { merges: ["B1:F1", "G1:K1", "A1:A2"] },
      ),
    );

    expect(reading.dataset.facts).toEqual([]);
    expect(codesOf(reading)).toContain("groupsUnclear");
  });

  it("knows a subject by its shortened names", () => {
    const reading = read(
      gridOf(
        "ОГЭ 2024",
        [
          ["Школа", "Русс. яз.", "", "", "", "", "Мат-ка", "", "", "", ""],
          ["", "сдавали", 5, 4, 3, 2, "сдавали", 5, 4, 3, 2],
          ["Тюбукская СОШ", 10, 1, 2, 3, 4, 9, 1, 2, 6, 0],
          ["Апазовская СОШ", 8, 2, 2, 3, 1, 8, 2, 2, 4, 0],
        ],
        { merges: ["B1:F1", "G1:K1", "A1:A2"] },
      ),
    );

    expect(new Set(reading.dataset.facts.map(({ subject }) => subject))).toEqual(new Set(["russian", "mathematics"]));
  });

  it("asks about a block that no word explains beside blocks that name their subject, but not about their sum", () => {
    const rows = (last: string) =>
      gridOf(
        "ОГЭ 2024",
        [
          ["Школа", "Математика", "", "", "", "", last, "", "", "", ""],
          ["", "сдавали", 5, 4, 3, 2, "сдавали", 5, 4, 3, 2],
          ["Тюбукская СОШ", 10, 1, 2, 3, 4, 9, 1, 2, 6, 0],
          ["Апазовская СОШ", 8, 2, 2, 3, 1, 8, 2, 2, 4, 0],
        ],
        { merges: ["B1:F1", "G1:K1", "A1:A2"] },
      );

    const asked = read(rows("Рсский"));
    expect(asked.dataset.facts).toHaveLength(2);
    expect(asked.findings.find(({ code }) => code === "groupsUnclear")).toMatchObject({
      params: { text: "Рсский" },
      source: { address: "G3" },
    });
    expect(codesOf(read(rows("Всего по школе")))).not.toContain("groupsUnclear");
  });

  it("says which columns of figures it did not use", () => {
    const reading = read(
      gridOf("ОГЭ 2024 Физика", [
        ["Школа", "Сдавали", 5, 4, 3, 2, "Мяу"],
        ["Тюбукская СОШ", 10, 1, 2, 3, 4, 17],
        ["Апазовская СОШ", 8, 2, 2, 3, 1, 21],
      ]),
    );

    expect(reading.dataset.facts).toHaveLength(2);
    expect(reading.findings.find(({ code }) => code === "columnsNotUsed")?.params).toEqual({ text: "Мяу", count: 1 });
  });

  it("finds the schools of a city by their bare numbers", () => {
    const reading = read(
      gridOf("Реестр ОО", [
        ["Наименование ОО", "Код ОО", "Обучающихся"],
        ["МБОУ «СОШ № 7»", 740101, 300],
        ["МБОУ «Гимназия № 112»", 740102, 500],
        ["МБОУ «СОШ № 12»", 740103, 400],
      ]),
      gridOf("ОГЭ 2024 Физика", [
        ["№ ОО", "Сдавали", 5, 4, 3, 2],
        [112, 10, 1, 2, 3, 4],
        [7, 8, 2, 2, 3, 1],
      ]),
    );

    const names = new Map(reading.dataset.schools.map(({ id, name }) => [id, name]));
    expect(reading.dataset.facts.map(({ schoolId, n }) => [names.get(schoolId), n])).toEqual([
      ["МБОУ «Гимназия № 112»", 10],
      ["МБОУ «СОШ № 7»", 8],
    ]);
    expect(codesOf(reading)).toContain("schoolSpellingGuessed");
  });

  it("reads a slip in an adjective as the school of that name, not as its neighbour without a number", () => {
    const reading = read(
      gridOf("Реестр ОО", [
        ["Наименование ОО", "Код ОО", "Обучающихся"],
        ["МБОУ «Хаданская СОШ»", 140001, 300],
        ["МБОУ «СОШ № 1 с. Хадан»", 140002, 500],
        ["МБОУ «СОШ № 2 с. Хадан»", 140003, 400],
      ]),
      gridOf("ОГЭ 2024 Физика", [
        ["Школа", "Сдавали", 5, 4, 3, 2],
        ["Хаданкая СОШ", 10, 1, 2, 3, 4],
        ["СОШ №1 с. Хадан", 8, 2, 2, 3, 1],
      ]),
    );

    const codes = new Map(reading.dataset.schools.map(({ id, code }) => [id, code]));
    expect(reading.dataset.facts.map(({ schoolId }) => codes.get(schoolId))).toEqual(["140001", "140002"]);
  });
});
