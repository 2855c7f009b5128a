import fs from "node:fs";
import path from "node:path";
import type { Dataset } from "../../../src/domain/assessment/dataset";
import type { Fact, MarkCounts } from "../../../src/domain/assessment/fact";
import type { School } from "../../../src/domain/assessment/school";
import type { Finding } from "../../../src/domain/findings/finding";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { pupilSpread } from "../../../src/domain/objectivity/pupilSpread";
import { vprAgainstExam } from "../../../src/domain/objectivity/vprAgainstExam";
import { checkDataset } from "../../../src/reading/checks/checkDataset";

const school = (id: string, rest: Partial<School> = {}): School => ({
  id,
  name: id,
  shortName: id,
  aliases: [],
  code: null,
  login: null,
  namedLevel: "secondary",
  settlement: null,
  registryEnrolment: null,
  closed: false,
  ...rest,
});
const marks = (two: number, three: number, four: number, five: number): MarkCounts => ({ 2: two, 3: three, 4: four, 5: five });
const fact = (schoolId: string, year: number, given: MarkCounts | null, rest: Partial<Fact> = {}): Fact => ({
  schoolId,
  year,
  kind: "oge",
  subject: "russian",
  grade: 9,
  n: given === null ? 10 : given[2] + given[3] + given[4] + given[5],
  marks: given,
  low: given?.[2] ?? null,
  mean: null,
  scale: null,
  participants: null,
  source: { file: null, sheet: `${rest.kind ?? "oge"} ${year}`, address: "A5:H5" },
  cells: {},
  ...rest,
});
const dataset = (rest: Partial<Dataset>): Dataset => ({
  district: null,
  schools: [],
  facts: [],
  olympiads: [],
  context: [],
  staff: [],
  references: [],
  biasMarkers: [],
  ...rest,
});
const check = (rest: Partial<Dataset>): Finding[] => checkDataset(dataset(rest), defaultParameters());
const codes = (rest: Partial<Dataset>): string[] => check(rest).map((finding) => finding.code);
const neighbours = ["b", "c", "d"];

describe("checkDataset finds facts that contradict themselves", () => {
  it("an empty district has no findings", () => expect(check({})).toEqual([]));
  it("marks that do not make up n", () =>
    expect(codes({ facts: [fact("a", 2025, marks(1, 2, 3, 4), { n: 11 })] })).toEqual(["marksNotParticipants"]));
  it("more low results than participants", () =>
    expect(codes({ facts: [fact("a", 2025, null, { n: 3, low: 4 })] })).toEqual(["lowOverParticipants"]));
  it("a mean outside its scale", () => {
    expect(codes({ facts: [fact("a", 2025, null, { mean: 45, scale: "mark" })] })).toEqual(["meanOutsideScale"]);
    expect(codes({ facts: [fact("a", 2025, null, { mean: 45, scale: "test" })] })).toEqual([]);
  });
});

describe("checkDataset compares participants with rolls", () => {
  const passport = (year: number, enrolment: number) => ({
    schoolId: "a",
    year,
    indicators: { enrolment },
    units: {},
    source: { file: null, sheet: "Паспорт", address: "A3:F3" },
    cells: { enrolment: "B3" },
  });
  it("n over the roll of the row", () => {
    expect(check({ facts: [fact("a", 2025, marks(0, 5, 5, 0), { participants: 9 })] })).toEqual([
      {
        code: "participantsOverRoll",
        severity: "warning",
        params: { kind: "oge", subject: "russian", year: 2025, n: 10, roll: 9 },
        source: { file: null, sheet: "oge 2025", address: "A5:H5" },
        schoolId: "a",
      },
    ]);
  });
  it("over the grades more than the whole school: two subjects of one grade are the same children", () => {
    const facts = [4, 5].flatMap((grade) =>
      ["russian", "mathematics"].map((subject) => fact("a", 2025, marks(0, 20, 20, 0), { kind: "vpr", grade, subject })),
    );
    expect(codes({ facts, context: [passport(2025, 80)] })).toEqual([]);
    expect(check({ facts, context: [passport(2025, 79)] })[0]).toMatchObject({
      code: "participantsOverEnrolment",
      params: { participants: 80, enrolment: 79 },
    });
  });
  it("a cell that was read as a result and as an indicator of ИСБШ", () => {
    const result = fact("a", 2025, marks(4, 6, 6, 4), { cells: { mark2: "C2" } });
    const record = { ...passport(2025, 80), source: result.source, cells: { registered: "C2" } };
    expect(codes({ facts: [result], context: [record] })).toContain("variableFeedsBoth");
  });
  it("an enrolment that lost a digit", () => {
    expect(codes({ context: [passport(2024, 250), passport(2025, 240)] })).toEqual([]);
    expect(check({ context: [passport(2024, 250), passport(2025, 25)] })[0]).toMatchObject({
      code: "enrolmentJump",
      source: { address: "B3" },
      params: { before: 250, now: 25 },
    });
  });
});

describe("checkDataset misses what should be there", () => {
  it("a year without a yearly procedure between two that have it; 2020 is excluded", () => {
    const of = (years: number[]): Finding[] => check({ facts: years.map((year) => fact("a", year, marks(0, 5, 5, 0))) });
    expect(of([2019, 2021, 2023]).map(({ code, params }) => [code, params["year"]])).toEqual([["yearMissing", 2022]]);
  });
  it("a school absent where its neighbours are, once a kind and year", () => {
    const facts = ["a", ...neighbours].flatMap((id) =>
      [2024, 2025].flatMap((year) => ["russian", "mathematics"].map((subject) => fact(id, year, marks(0, 5, 5, 0), { subject }))),
    );
    const found = check({
      schools: ["a", ...neighbours].map((id) => school(id)),
      facts: facts.filter(({ schoolId, year }) => schoolId !== "a" || year !== 2025),
    });
    expect(found).toEqual([
      {
        code: "schoolMissing",
        severity: "info",
        params: { kind: "oge", subject: "russian", grade: 9, year: 2025, procedures: 2, otherYear: 2024 },
        source: { file: null, sheet: "oge 2024", address: "A5:H5" },
        schoolId: "a",
      },
    ]);
    expect(
      codes({
        schools: [school("a", { closed: true }), ...neighbours.map((id) => school(id))],
        facts: facts.filter(({ schoolId, year }) => schoolId !== "a" || year !== 2025),
      }),
    ).toEqual([]);
  });
});

describe("checkDataset asks about sudden jumps", () => {
  const still = neighbours.flatMap((id) => [2024, 2025].map((year) => fact(id, year, marks(5, 20, 20, 5))));
  it("from ordinary marks to none but fives, among neighbours that stand still", () => {
    expect(codes({ facts: [...still, fact("a", 2024, marks(5, 20, 20, 5)), fact("a", 2025, marks(0, 0, 2, 48))] })).toEqual([
      "jumpBeyondChance",
    ]);
  });
  it("not when the whole district jumps together, nor when a few pupils do", () => {
    const together = neighbours.flatMap((id) => [fact(id, 2024, marks(5, 20, 20, 5)), fact(id, 2025, marks(0, 0, 2, 48))]);
    expect(codes({ facts: [...together, fact("a", 2024, marks(5, 20, 20, 5)), fact("a", 2025, marks(0, 0, 2, 48))] })).toEqual([]);
    expect(codes({ facts: [...still, fact("a", 2024, marks(2, 4, 0, 0)), fact("a", 2025, marks(0, 0, 3, 3))] })).toEqual([]);
  });
});

describe("checkDataset compares ВПР with ОГЭ", () => {
  const vpr = (id: string, given: MarkCounts): Fact[] =>
    [2023, 2024, 2025].flatMap((year) => [5, 6, 7, 8].map((grade) => fact(id, year, given, { kind: "vpr", grade })));
  const oge = (id: string, given: MarkCounts): Fact[] => [2023, 2024, 2025].map((year) => fact(id, year, given));
  const ordinary = neighbours.flatMap((id) => [...vpr(id, marks(5, 20, 20, 5)), ...oge(id, marks(5, 20, 20, 5))]);
  const schools = ["a", ...neighbours].map((id) => school(id));
  it("fives in ВПР, twos in ОГЭ", () => {
    const [found, ...more] = check({ schools, facts: [...ordinary, ...vpr("a", marks(0, 5, 15, 30)), ...oge("a", marks(10, 25, 13, 2))] });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: "vprAboveExam",
      severity: "warning",
      schoolId: "a",
      params: { fromYear: 2023, year: 2025, kind: "oge", vprPupils: 600, examPupils: 150 },
    });
  });
  it("a school strong in both is no question", () => {
    expect(codes({ schools, facts: [...ordinary, ...vpr("a", marks(0, 5, 15, 30)), ...oge("a", marks(0, 5, 15, 30))] })).toEqual([]);
  });
  it("fives in ВПР and the lowest scores of the district in ЕГЭ, of русский alone: профильная математика is chosen", () => {
    const ege = (id: string, mean: number, subject = "russian"): Fact[] =>
      [2023, 2024, 2025].map((year) => fact(id, year, null, { kind: "ege", grade: 11, subject, n: 25, mean, scale: "test" }));
    const others = neighbours.flatMap((id) => [...vpr(id, marks(5, 20, 20, 5)), ...ege(id, 65), ...ege(id, 55, "mathematicsProfile")]);
    const strong = vpr("a", marks(0, 5, 15, 30));
    expect(check({ schools, facts: [...others, ...strong, ...ege("a", 52)] })).toMatchObject([
      { code: "vprAboveExam", schoolId: "a", params: { kind: "ege", fromYear: 2023, year: 2025, vprPupils: 600, examPupils: 75 } },
    ]);
    expect(codes({ schools, facts: [...others, ...strong, ...ege("a", 80)] })).toEqual([]);
    // Математика alone confirms nothing: the school has no ЕГЭ of русский to ask by.
    expect(codes({ schools, facts: [...others, ...strong, ...ege("a", 30, "mathematicsProfile")] })).toEqual([]);
  });
  it("compares only schools that hold the exam: ООШ do not make a СОШ stand high", () => {
    const weak = ["e", "f", "g", "h"].flatMap((id) => vpr(id, marks(30, 15, 5, 0)));
    const held = ["a", ...neighbours].flatMap((id) => [...vpr(id, marks(5, 20, 20, 5)), ...oge(id, marks(5, 20, 20, 5))]);
    expect(codes({ schools, facts: [...held, ...weak] })).toEqual([]);
  });
  it("a gap of exactly the parameter is asked about, one below it is not", () => {
    const facts = [...ordinary, ...vpr("a", marks(0, 5, 15, 30)), ...oge("a", marks(10, 25, 13, 2))];
    const [found] = vprAgainstExam("oge", { schools, facts }, defaultParameters());
    const spread =
      found === undefined
        ? 0
        : found.gap /
          pupilSpread(
            "vpr",
            facts.filter(({ kind }) => kind === "vpr"),
            defaultParameters(),
          );
    const at = (unconfirmedSpread: number): number =>
      vprAgainstExam("oge", { schools, facts }, { ...defaultParameters(), unconfirmedSpread }).length;
    expect([at(spread - 1e-9), at(spread + 1e-9)]).toEqual([1, 0]);
  });
  it("official markers are shown", () => {
    expect(
      codes({
        biasMarkers: [
          { schoolId: "a", year: 2024, kind: "official", count: 2 },
          { schoolId: "a", year: 2025, kind: "computed", count: 1 },
        ],
      }),
    ).toEqual(["officialBiasMarker"]);
  });
});

interface Truth {
  readonly schools: readonly { id: string; short: string }[];
  readonly labels: { readonly vpr_inflated: readonly string[] };
  readonly expected: {
    readonly oge: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, TruthMarks>>>>>>;
    readonly vpr: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, TruthMarks>>>>>>;
  };
}
interface TruthMarks {
  readonly n: number;
  readonly m2: number;
  readonly m3: number;
  readonly m4: number;
  readonly m5: number;
}
const shared = path.resolve(__dirname, "../../../../shared/data");
(fs.existsSync(shared) ? describe : describe.skip)("the synthetic districts before anything was spoiled", () => {
  const subjects: Readonly<Record<string, string>> = { "Русский язык": "russian", Математика: "mathematics" };
  const read = (district: string): { truth: Truth; found: Finding[] } => {
    const truth = JSON.parse(fs.readFileSync(path.join(shared, district, "truth.json"), "utf8")) as Truth;
    const facts = (["oge", "vpr"] as const).flatMap((kind) =>
      Object.entries(truth.expected[kind]).flatMap(([year, bySchool]) =>
        Object.entries(bySchool).flatMap(([id, bySubject]) =>
          Object.entries(bySubject).map(([name, { m2, m3, m4, m5 }]) => {
            const [subject = "", grade] = name.split("|");
            return fact(id, Number(year), marks(m2, m3, m4, m5), {
              kind,
              subject: subjects[subject] ?? subject,
              grade: grade === undefined ? 9 : Number(grade),
            });
          }),
        ),
      ),
    );
    return { truth, found: check({ schools: truth.schools.map(({ id }) => school(id)), facts: facts.filter(({ n }) => n > 0) }) };
  };
  it.each(["district-a", "district-b", "district-c"])(
    "%s: the school with inflated ВПР is asked about, no other, and nothing else in clean data",
    (district) => {
      const { truth, found } = read(district);
      const asked = found.filter(({ code }) => code === "vprAboveExam").map(({ schoolId }) => schoolId);
      expect(asked).toEqual(truth.labels.vpr_inflated);
      expect(found).toHaveLength(asked.length);
    },
  );
});
