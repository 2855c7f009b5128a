import { shortNameForms } from "../../../src/reading/schools/shortNameForms";

/** NBSP is shown as «~». */
const forms = (name: string, settlement: string | null = null): string[] =>
  shortNameForms({ name, settlement }).map((form) => form.replaceAll("\u00a0", "~"));

describe("shortNameForms", () => {
  it.each([
    ['МКОУ "СОШ №25 а. Старо-Кызыл"', "СОШ №~25 а.~Старо-Кызыл"],
    [
      "Муниципальное казённое общеобразовательное учреждение «Основная общеобразовательная школа №18 а. Средне-Спарт»",
      "ООШ №~18 а.~Средне-Спарт",
    ],
    ["МБОУ ООШ с.Новое", "ООШ с.~Новое"],
    ["МБОУ «Гимназия №4» города Ильичёв", "Гимназия №~4 г.~Ильичёв"],
    ["СОШ № 5", "СОШ №~5"],
  ])("%s → %s", (name, short) => expect(forms(name)[0]).toBe(short));

  it("names the patron only in the second form", () => {
    const [first, second] = forms('МКОУ "СОШ № 14 имени Х.Х. Богатырёва с. Старо-Хасаутое"');
    expect(first).toBe("СОШ №~14 с.~Старо-Хасаутое");
    expect(second).toBe("СОШ №~14 им.~Х.Х.~Богатырёва с.~Старо-Хасаутое");
  });

  it.each([
    ["имени Героя Советского Союза Михаила Ивановича Калинина", "им.~М.И.~Калинина"],
    ["им. Калинина Михаила Ивановича", "им.~М.И.~Калинина"],
    ["имени Ахмата Кадырова", "им.~Ахмата Кадырова"],
    ["имени А. С. Пушкина", "им.~А.С.~Пушкина"],
    ["имени космонавта Валентины Николаевны Семёновой", "им.~В.Н.~Семёновой"],
  ])("a patron written out: %s → %s", (patron, short) => expect(forms(`МБОУ «СОШ № 3» ${patron}`)[1]).toBe(`СОШ №~3 ${short}`));

  it.each([
    ['МБОУ "Каменноозерская средняя общеобразовательная школа"', "Каменноозерская СОШ"],
    ['Филиал МБОУ "СОШ №5" в а. Псыж', "Филиал МБОУ СОШ №~5 в а. Псыж"],
    ['МКОУ "Школа-интернат № 2 г. Ильичёв"', "Школа-интернат №~2 г. Ильичёв"],
    ["901001", "901001"],
  ])("keeps what a type, a number and a settlement would not say: %s → %s", (name, short) => expect(forms(name)[0]).toBe(short));

  it("ends with the name as it stands", () => expect(forms("МБОУ СОШ № 5").at(-1)).toBe("МБОУ СОШ № 5"));
});
