import { calendarYear } from "../../../src/reading/context/calendarYear";
import { findYear } from "../../../src/reading/context/findYear";

describe("findYear", () => {
  it.each([
    ["Результаты ОГЭ-2022 по предмету «Русский язык»", "calendar", 2022],
    ["ЕГЭ_2023", "calendar", 2023],
    ["Социальный паспорт 2024-2025", "school", 2024],
    ["2024/25 учебный год", "school", 2024],
    ["по состоянию на 01.09.2023", "date", 2023],
    ["Дата: 15.03.2021, ВПР 2021", "calendar", 2021],
  ])("%s", (text, kind, year) => {
    expect(findYear(text)).toMatchObject({ kind, year });
  });

  it.each(["Итоги за 2021–2023 годы", "2022 и 2023", "приказ № 120", ""])("names none in «%s»", (text) => {
    expect(findYear(text)).toBeNull();
  });
});

describe("calendarYear", () => {
  const school = { kind: "school", year: 2024, autumn: false } as const;

  it("puts an exam of 2024/2025 into 2025, in which it is held", () => {
    expect(calendarYear(school, "oge", null)).toBe(2025);
  });

  it("leaves ВПР of autumn 2024 in 2024", () => {
    expect(calendarYear({ ...school, autumn: true }, "vpr", null)).toBe(2024);
  });

  it("puts a social passport and staff of 2024/2025 into 2024, whose September they describe", () => {
    expect(calendarYear(school, "socialPassport", null)).toBe(2024);
    expect(calendarYear(school, "staff", null)).toBe(2024);
  });

  it("tells the stages of an olympiad apart: autumn and winter", () => {
    expect(calendarYear(school, "olympiad", "municipal")).toBe(2024);
    expect(calendarYear(school, "olympiad", "regional")).toBe(2025);
  });
});
