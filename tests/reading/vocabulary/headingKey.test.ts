import { headingKey } from "../../../src/reading/vocabulary/headingKey";
import { parseHeading } from "../../../src/reading/roles/parseHeading";

describe("headingKey", () => {
  it("writes short forms out, apart from signs", () => {
    expect(headingKey("Кол-во уч-ков, чел.")).toBe(" количество участников чел ");
    expect(headingKey("").trim()).toBe("");
  });
  it.each(["+/-", "+ / –", "±", "Δ, %", "+/− к 2024"])("takes «%s» for a change, no measure of the year", (text) => {
    expect(parseHeading(text).measure).toBe("otherMeasure");
  });
  it("leaves «+/-» behind words to be the answers they are", () => {
    expect(headingKey("Наличие программы (+/-)")).toBe(" наличие программы + ");
  });
});
