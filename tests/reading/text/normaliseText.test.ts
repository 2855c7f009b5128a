import { normaliseText } from "../../../src/reading/text/normaliseText";

describe("normaliseText brings spellings to one form", () => {
  it.each([
    ["  Кол-во\u00a0участникoв¹", "кол-во участников"],
    ["МБОУ «СОШ N 5»", 'мбоу "сош №5"'],
    ['МБОУ "СОШ № 5"', 'мбоу "сош №5"'],
    ["МБОУ „СОШ No. 5“", 'мбоу "сош №5"'],
    ["МБОУ “СОШ Nº5”", 'мбоу "сош №5"'],
    ["МБОУ ''СОШ №5''", 'мбоу "сош №5"'],
    ["школа№5", "школа №5"],
    ["Ильичёв", "ильичев"],
    ["Ильичёв", "ильичев"],
    ["Общест\u00adвознание", "обществознание"],
    ["2021–2022", "2021-2022"],
    ["Средний\n балл", "средний балл"],
    ["", ""],
  ])("%j → %j", (text, expected) => expect(normaliseText(text)).toBe(expected));

  it("undoes latin letters inside a Cyrillic word", () => {
    expect(normaliseText("CОШ")).toBe("сош");
    expect(normaliseText("Hово-Кубран")).toBe("ново-кубран");
    expect(normaliseText("MOY СОШ c. Балтат")).toBe("моу сош с. балтат");
  });

  it("undoes Cyrillic letters inside a latin word", () => {
    expect(normaliseText("sсh090001")).toBe("sch090001");
  });

  it("leaves words that are wholly latin alone where they are no look-alikes", () => {
    expect(normaliseText("Excel и Word")).toBe("excel и word");
    expect(normaliseText("sch090001 СОШ")).toBe("sch090001 сош");
    expect(normaliseText("COBOL")).toBe("cobol");
  });
});
