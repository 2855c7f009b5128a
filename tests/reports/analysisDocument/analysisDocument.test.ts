import { analysisDocument } from "../../../src/reports/analysisDocument/analysisDocument";
import { smallInput } from "../smallDistrict";

interface Entry {
  readonly [key: string]: unknown;
}

const document = analysisDocument(smallInput(), {
  written: ["Перечень ШНОР"],
  requests: { read: 3, write: 5 },
  workbook: "район.xlsx",
}) as Entry & {
  readonly analysis: { readonly year: number; readonly schools: readonly Entry[] };
};

describe("analysisDocument", () => {
  it("has the keys of the contract", () => {
    expect(Object.keys(document)).toEqual([
      "format",
      "parameters",
      "schools",
      "facts",
      "context",
      "staff",
      "distributions",
      "analysis",
      "programmes",
      "recommendations",
      "partners",
      "courses",
      "effectiveness",
      "findings",
      "sheets",
      "written",
      "requests",
    ]);
    expect(document.format).toBe(1);
  });

  it("names schools with every spelling, level and cluster", () => {
    expect((document.schools as Entry[])[0]).toMatchObject({
      id: "s1",
      name: "СОШ № 25 а. Кызыл",
      aliases: ['МБОУ "СОШ № 25 а. Кызыл"'],
      code: "901001",
      login: null,
      level: "СОШ",
      cluster: "СОШ",
      enrolment: 240,
    });
  });

  it("tells facts with their cells, olympiads among them", () => {
    const facts = document.facts as Entry[];
    expect(facts[0]).toMatchObject({
      school: "s1",
      year: 2023,
      kind: "ОГЭ",
      subject: "Русский язык",
      grade: 9,
      n: 30,
      marks: { 2: 14, 3: 12, 4: 3, 5: 1 },
      low: 14,
      scale: "mark",
      source: { file: "район.xlsx", sheet: "ОГЭ 2023", address: "C5:G5" },
    });
    expect(facts.at(-1)).toMatchObject({ kind: "Олимпиада", subject: null, participants: 20, winners: 2, prizes: 5 });
  });

  it("speaks the Russian enumerations", () => {
    const [first] = document.analysis.schools;
    expect(first).toMatchObject({
      id: "s1",
      federal: { status: "подтверждено" },
      clusterCriterion: "ниже",
      decision: "ШНОР",
      type: "ШНОР в неблагоприятных условиях",
      socialIndex: { year: 2025, level: "низкий", stable: true },
    });
    expect(first?.rating).toMatchObject({ place: 4, placeLow: 4, placeHigh: 4, comparedWith: "СОШ", setPlace: 4 });
    const [evidence] = (first?.federal as { evidence: Entry[] }).evidence;
    expect(evidence).toMatchObject({ year: 2025, kind: "ОГЭ", subject: "Русский язык", grade: 9, n: 30, low: 14 });
    expect((document.findings as Entry[]).map(({ severity }) => severity)).toEqual(["warning", "error", "info"]);
  });

  it("has null where the method leaves something undefined, never 0", () => {
    expect(document.analysis.schools.at(-1)).toMatchObject({
      id: "s5",
      resultIndex: null,
      rating: null,
      socialIndex: null,
      type: null,
      contextEffect: null,
      decision: "нет данных",
      federal: { status: "не оценивался", pooledShare: null, evidence: [] },
    });
  });

  it("says which sheets were used and why the others were not", () => {
    expect(document.sheets).toEqual({
      recognised: [
        expect.objectContaining({ file: "район.xlsx", sheet: "ОГЭ 2025", kind: "ОГЭ", year: 2025, rows: 4 }) as Entry,
        expect.objectContaining({ file: "Соцпаспорт 2025.xlsx", kind: "Социальный паспорт" }) as Entry,
      ],
      ignored: [{ file: "район.xlsx", sheet: "Черновик", why: "На\u00a0листе нет таблицы с\u00a0числами" }],
    });
  });

  it("tells risks with their numbers and a partner for listed schools only", () => {
    const [first] = document.analysis.schools;
    for (const { risks, partner, decision } of document.analysis.schools) {
      for (const risk of risks as Entry[])
        expect(risk).toMatchObject({ code: expect.any(String) as string, value: expect.any(Number) as number });
      if (!String(decision).startsWith("ШНОР")) expect(partner).toBeNull();
    }
    expect(first?.risks).toContainEqual(expect.objectContaining({ code: "results", signal: "pooledShareHigh" }));
  });

  it("leaves the open workbook without a file where nobody knows its name", () => {
    const unnamed = analysisDocument(smallInput(), { written: [], requests: { read: 0, write: 0 }, workbook: null });
    expect((unnamed.facts as Entry[])[0]?.source).toMatchObject({ file: null });
  });

  it("is plain JSON", () => expect(JSON.parse(JSON.stringify(document))).toEqual(document));

  it("has the recommendations of the sheets with their numbers, and the programmes with nothing made up", () => {
    expect((document.recommendations as Entry[])[0]).toMatchObject({
      school: "s1",
      addressee: "школа",
      rule: "pooledShareHigh",
      priority: 1,
      significance: "высокая",
      due: "2025-12-25",
      target: { bound: "atMost", value: 35 },
      n: 60,
      source: { file: "район.xlsx", sheet: "ОГЭ 2025" },
    });
    expect((document.programmes as Entry[])[0]).toMatchObject({
      school: "s1",
      present: null,
      baseYear: 2024,
      baseYearAssumed: true,
      process: { percent: null, notFilled: ["measures", "courses", "visits", "contract", "lessons", "routes"] },
      light: "жёлтый",
    });
  });
});
