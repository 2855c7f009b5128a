import type { Fact } from "../../../src/domain/assessment/fact";
import { districtName } from "../../../src/reading/facts/districtName";
import { mergeFacts } from "../../../src/reading/facts/mergeFacts";

const fact = (sheet: string, changes: Partial<Fact> = {}): Fact => ({
  schoolId: "s1",
  year: 2024,
  kind: "ege",
  subject: "russian",
  grade: 11,
  n: 20,
  marks: null,
  low: 1,
  mean: 61.5,
  scale: "test",
  participants: null,
  source: { file: null, sheet, address: "B2:D2" },
  cells: { n: "B2" },
  ...changes,
});

describe("mergeFacts", () => {
  it("makes one fact of a summary and a protocol that agree, and notes it once", () => {
    const { facts, findings } = mergeFacts([
      { fact: fact("Протокол", { mean: 61.53 }), rank: "protocol" },
      { fact: fact("Свод"), rank: "summary" },
    ]);
    expect(facts.map(({ source }) => source.sheet)).toEqual(["Свод"]);
    expect(findings.map(({ code }) => code)).toEqual(["duplicateSame"]);
  });

  it("lets the summary win and shows both cells when they differ", () => {
    const { facts, findings } = mergeFacts([
      { fact: fact("Протокол", { n: 19 }), rank: "protocol" },
      { fact: fact("Свод"), rank: "summary" },
    ]);
    expect(facts[0]?.n).toBe(20);
    expect(findings[0]).toMatchObject({
      code: "duplicateDiffers",
      source: { sheet: "Свод" },
      params: { other: "Протокол!B2:D2", field: "n", kept: 20, dropped: 19, rule: "summary" },
    });
  });

  it("takes what the summary lacks from the protocol when both count as many pupils", () => {
    const { facts, findings } = mergeFacts([
      { fact: fact("Свод", { mean: null, scale: null }), rank: "summary" },
      { fact: fact("Протокол"), rank: "protocol" },
    ]);
    expect(facts[0]).toMatchObject({ mean: 61.5, scale: "test", cells: { n: "B2" } });
    expect(findings.map(({ code }) => code)).toEqual(["fieldFromOther", "duplicateSame"]);
  });

  it("takes ОГЭ without a grade for the same ОГЭ of grade 9, whichever stands first", () => {
    const named = { fact: fact("Свод", { kind: "oge", grade: 9 }), rank: "summary" } as const;
    const nameless = { fact: fact("Динамика", { kind: "oge", grade: null }), rank: "summary" } as const;
    for (const pair of [
      [named, nameless],
      [nameless, named],
    ]) {
      const { facts, findings } = mergeFacts(pair);
      expect(facts.map(({ grade }) => grade)).toEqual([9]);
      expect(findings.map(({ code }) => code)).toEqual(["duplicateSame"]);
    }
  });
});

describe("districtName", () => {
  it("is the label most sheets bear, else the one in a title", () => {
    expect(districtName(["Псыжский муниципальный район", "Псыжский муниципальный район", "По району"], [])).toBe(
      "Псыжский муниципальный район",
    );
    expect(districtName([], ["Результаты ЕГЭ 2021 года. Адыге-Тестовский муниципальный район"])).toBe(
      "Адыге-Тестовский муниципальный район",
    );
    expect(districtName([], ["Результаты ЕГЭ 2021 года"])).toBeNull();
  });
});
