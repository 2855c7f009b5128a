import { writableText } from "../../../src/workbook/cells/writableText";

const written = (text: string): string => writableText(text, "General");

describe("writableText", () => {
  it("guards what Excel would take for a formula", () => {
    expect(["=1+1", "+7928…", "-5", "- нет", "@имя", "\tтекст"].map(written)).toEqual([
      "'=1+1",
      "'+7928…",
      "'-5",
      "'- нет",
      "'@имя",
      "'\tтекст",
    ]);
  });

  it("guards what Excel would take for a number, a date, a logical value or an error", () => {
    const texts = [
      "007",
      "12,5",
      "45 %",
      "1/2",
      "12-14",
      "3 мая",
      "май 2025",
      "Mar-5",
      "ИСТИНА",
      "false",
      "#Н/Д",
      "(12)",
      "10:30",
      "5 000",
      "1E5",
      "e5",
      "₽5",
      "№1",
    ];
    expect(texts.map(written).filter((text) => !text.startsWith("'"))).toEqual(["№1"]);
  });

  it("keeps an apostrophe of the text itself", () => {
    expect(written("'цитата'")).toBe("''цитата'");
  });

  it("leaves ordinary words alone", () => {
    const texts = ["СОШ № 5", "«Рейтинг»", "Маркова", "декабристов", "■ ШНОР", "Доля, %", "а. Эркен-Халк", "12345".replace("12345", "нет")];
    expect(texts.map(written)).toEqual(texts);
  });

  it("needs no apostrophe in a cell formatted as text", () => {
    expect(writableText("=1+1", "@")).toBe("=1+1");
  });
});
