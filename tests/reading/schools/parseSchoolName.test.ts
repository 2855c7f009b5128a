import { isSlip } from "../../../src/reading/schools/isSlip";
import { shortNameForms } from "../../../src/reading/schools/shortNameForms";
import { parseSchoolName } from "../../../src/reading/schools/parseSchoolName";
import { readPatron } from "../../../src/reading/schools/readPatron";
import { schoolLevelOfType } from "../../../src/reading/schools/schoolLevelOfType";
import { splitSettlement } from "../../../src/reading/schools/splitSettlement";
import { withinTypos } from "../../../src/reading/schools/withinTypos";
import { wordStem } from "../../../src/reading/schools/wordStem";

describe("parseSchoolName reads a name into its parts", () => {
  it("a full name", () => {
    expect(
      parseSchoolName(
        'Муниципальное бюджетное общеобразовательное учреждение "Средняя общеобразовательная школа №23 имени Т.З. Табулова а. Ново-Балтат" Псыжского района',
      ),
    ).toMatchObject({
      type: "secondary",
      number: "23",
      patron: ["табулова"],
      settlement: { kind: "aul", name: "ново-балтат", prefix: "нов", root: "балтат" },
      territory: "псыж",
      isSchool: true,
      isDistinct: true,
      branch: false,
    });
  });
  it.each([
    ['МКОУ "СОШ № 27" с.  Ново-Кызылое', "secondary", "27", "ново-кызылое"],
    ["МАОУ ООШ-6 а. Больше-Кувинск", "basic", "6", "больше-кувинск"],
    ["НОШ х. Красный Октябрь", "primary", null, "красный-октябрь"],
    ["Начальная школа – детский сад №3 п. Горный", "primary", "3", "горный"],
    ["МБОУ Гимнаия г. Черкесск", "gymnasium", null, "черкесск"],
    ["МБОУ СОШ им. Пушкина А.С. а. Псыж", "secondary", null, "псыж"],
    ["МБОУ СОШ а. Псыж им. А.С. Пушкина", "secondary", null, "псыж"],
    ["МБОУ СОШ алуа Псыж имени 70-летия Победы", "secondary", null, "псыж"],
    ["МБОУ СОШ №5 с углубленным изучением отдельных предметов г. Псыж", "secondary", "5", "псыж"],
    ["МБОУ НООШ №5 а. Псыж", null, "5", "псыж"],
  ])("%s", (name, type, number, place) => {
    const parsed = parseSchoolName(name);
    expect([parsed.type, parsed.number, parsed.settlement?.name ?? null]).toEqual([type, number, place]);
  });
  it("a login beside the name, a branch, a closed school, an empty text", () => {
    expect(parseSchoolName("(sch090006) СОШ №6").login).toBe("sch090006");
    expect(parseSchoolName("Филиал МБОУ СОШ №5").branch).toBe(true);
    expect(parseSchoolName("СОШ №5 (ликвидирована в 2023 г.)").closed).toBe(true);
    expect(parseSchoolName("")).toMatchObject({ type: null, number: null, settlement: null, isSchool: false, isDistinct: false });
  });
  it("levels follow the type", () => {
    expect([
      schoolLevelOfType("gymnasium"),
      schoolLevelOfType("basic"),
      schoolLevelOfType("primary"),
      schoolLevelOfType("boarding"),
      schoolLevelOfType(null),
    ]).toEqual(["secondary", "basic", "primary", null, null]);
  });
});

describe("the words of names", () => {
  it("a patron ends where the settlement begins", () => {
    expect(readPatron(["а.", "с.", "пушкина", "а.", "псыж"], 0)).toEqual({ words: ["пушкина"], next: 3 });
    expect(readPatron(["пушкина", "а.", "с."], 0)).toEqual({ words: ["пушкина"], next: 3 });
    expect(readPatron(["героя", "россии", "о.", "м.", "карданова", "№5"], 0)).toEqual({ words: ["карданова"], next: 5 });
  });
  it("a prefix sets a settlement apart however it is written", () => {
    expect(["ново-кубран", "новый-кубран", "новокубран", "нвоо-кубран"].map((name) => splitSettlement(name).prefix)).toEqual([
      "нов",
      "нов",
      "нов",
      "нов",
    ]);
    expect(splitSettlement("старо-учкул")).toEqual({ prefix: "стар", root: "учкул" });
    expect(splitSettlement("псыж")).toEqual({ prefix: "", root: "псыж" });
    expect(["верхий-уфалей", "верхний-уфалей", "верх-уфалей"].map((name) => splitSettlement(name).prefix)).toEqual([
      "верхн",
      "верхн",
      "верх",
    ]);
  });
  it("slips of the keyboard", () => {
    expect([isSlip("ново", "нвоо"), isSlip("ново", "ново"), isSlip("ново", "нов"), isSlip("ново", "сата")]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([
      withinTypos("кувинск", "кувнск"),
      withinTypos("псыж", "псых"),
      withinTypos("гюрюльдеук", "гюрюлдук"),
      withinTypos("кубран", "кубань"),
    ]).toEqual([true, false, true, false]);
  });
  it("stems", () => expect(["черкесска", "псыжская", "псыж", "ая"].map(wordStem)).toEqual(["черкесск", "псыж", "псыж", "ая"]));
});

describe("a settlement whose name ends with the name of a kind", () => {
  it.each([
    ["МБОУ «СОШ с. Новая Слобода»", "новая-слобода"],
    ["СОШ п. Красный Хутор", "красный-хутор"],
    ["СОШ № 3 ст-ца Новая Деревня", "новая-деревня"],
  ])("%s keeps both words", (text, name) => {
    expect(parseSchoolName(text).settlement?.name).toBe(name);
  });

  it("prints both words in the short name", () => {
    expect(shortNameForms({ name: 'МБОУ "СОШ с. Новая Слобода"', settlement: null })[0]).toBe("СОШ с.\u00a0Новая Слобода");
  });
});

describe("a branch", () => {
  it("is told by its own name where it has one", () => {
    const branch = parseSchoolName("МКОУ «Чиканская НОШ» – филиал МБОУ «Усть-Илгинская СОШ»");

    expect(branch).toMatchObject({ type: "primary", words: ["чиканская"], branch: false, isSchool: true });
    expect(branch.text).toBe(parseSchoolName("МКОУ «Чиканская НОШ»").text);
  });

  it.each(["МБОУ СОШ №5, филиал в д. Чикан", "Филиал МБОУ СОШ №5 в д. Чикан"])("stays a branch without one: %s", (text) => {
    expect(parseSchoolName(text).branch).toBe(true);
  });
});

describe("letters of the national alphabets", () => {
  it.each([
    ["Бөтүҥская СОШ", "ботунская"],
    ["Әмирханская СОШ", "амирханская"],
    ["Үөдэйская ООШ", "уодэйская"],
  ])("%s keeps its word whole", (text, word) => {
    expect(parseSchoolName(text).words).toEqual([word]);
  });
});
