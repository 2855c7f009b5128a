import type { FederalEvidence, FederalResult, RatingResult, SchoolAnalysis } from "../../src/domain/analysis/analysis";
import type { Parameters } from "../../src/domain/parameters/parameters";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import { decide } from "../../src/domain/identification/decide";
import { whatWouldChange } from "../../src/domain/explanation/whatWouldChange";
import { decisionText } from "../../src/text/names/decisionText";
import { changeText } from "../../src/text/prose/changeText";
import { briefReason } from "../../src/text/prose/briefReason";
import { reasonText } from "../../src/text/prose/reasonText";
import { expectReviewed } from "./reviewed";

const evidence = (year: number, n: number, low: number, lowerBound: number, subject = "mathematics"): FederalEvidence => ({
  year,
  kind: "oge",
  subject,
  grade: 9,
  n,
  low,
  share: (100 * low) / n,
  lowerBound,
  source: { file: null, sheet: "ОГЭ", address: "C7" },
});

const federalResults: Readonly<Record<FederalResult["status"], Partial<FederalResult>>> = {
  confirmed: {
    severalProcedures: true,
    twoYears: false,
    evidence: [evidence(2025, 30, 14, 35.5), evidence(2025, 30, 13, 32.4, "russian")],
    pooledN: 60,
    pooledLow: 27,
    pooledLowerBound: 37,
  },
  formal: {
    severalProcedures: false,
    evidence: [evidence(2025, 12, 4, 18.9), evidence(2024, 10, 4, 23.1)],
    pooledN: 24,
    pooledLow: 5,
    pooledLowerBound: 12.4,
  },
  insufficient: {
    severalProcedures: false,
    evidence: [evidence(2025, 3, 2, 32), evidence(2024, 4, 2, 22)],
    pooledN: 3,
    pooledLow: 2,
    pooledLowerBound: 32,
  },
  notMet: { severalProcedures: false, twoYears: false, evidence: [], pooledN: 57, pooledLow: 10, pooledLowerBound: 12 },
  notEvaluated: { evidence: [], pooledN: 0, pooledLow: 0, pooledLowerBound: null },
};

const rating = (value: number, low: number, high: number): RatingResult => ({
  value,
  low,
  high,
  deviation: (value - 50) / 25,
  standardError: (high - low) / 2 / 25 / 1.28,
  rawDeviation: 0,
  rawStandardError: 0.1,
  place: 13,
  placeLow: 12,
  placeHigh: 14,
  placesTotal: 14,
  setPlace: 9,
  setTotal: 10,
  setPlaceLow: 8,
  setPlaceHigh: 10,
  sufficient: true,
});

const clusters = {
  below: { rating: rating(35.5, 32.4, 38.6), comparableYears: 3, negativeYears: 3 },
  notBelow: { rating: rating(47.6, 43.6, 51.6), comparableYears: 3, negativeYears: 2 },
  insufficient: { rating: null, comparableYears: 1, negativeYears: 1 },
} as const;

function schoolOf(federal: FederalResult["status"], cluster: keyof typeof clusters, changes: Partial<SchoolAnalysis> = {}): SchoolAnalysis {
  const { rating: ratingResult, comparableYears, negativeYears } = clusters[cluster];
  const { decision, cautious } = decide(federal, cluster, federal !== "notEvaluated" || cluster !== "insufficient");
  return {
    schoolId: "s1",
    level: "secondary",
    size: "regular",
    enrolment: 240,
    ownCluster: null,
    comparison: null,
    resultIndex: 40,
    resultIndexByKind: {},
    rating: ratingResult,
    simple: null,
    socialIndex: null,
    federal: {
      severalProcedures: true,
      twoYears: true,
      pooledShare: null,
      pooledN: 0,
      pooledLow: 0,
      pooledLowerBound: null,
      evidence: [],
      diagnostic: [],
      ...federalResults[federal],
      status: federal,
    },
    cluster: { status: cluster, byYear: [], comparableYears, negativeYears, n: 60 },
    decision,
    cautious,
    type: null,
    contextEffect: null,
    expectedDeviation: null,
    objectivityCheck: false,
    ...changes,
  } as SchoolAnalysis;
}

const inTable = (school: SchoolAnalysis): string =>
  reasonText({ school, year: 2025, clusterComputed: true, closed: false, parameters: defaultParameters() }, "table");

const reason = (school: SchoolAnalysis, shownPupils = 5, clusterComputed = true, changed: Partial<Parameters> = {}): string =>
  reasonText({ school, year: 2025, clusterComputed, closed: false, parameters: { ...defaultParameters(), ...changed, shownPupils } });

describe("reasonText", () => {
  it("reads as reviewed for every cell of the decision table", () => {
    const parts = (Object.keys(federalResults) as FederalResult["status"][]).flatMap((federal) =>
      (Object.keys(clusters) as (keyof typeof clusters)[]).map((cluster) => {
        const school = schoolOf(federal, cluster);
        return `## ${federal} × ${cluster}: ${decisionText(school.decision).sign} ${decisionText(school.decision).name}\n${reason(school)}\n`;
      }),
    );
    const marked = schoolOf("notMet", "notBelow", { objectivityCheck: true });
    const primary = schoolOf("notMet", "below");
    const low = rating(35.5, 32.4, 38.6);
    const wide = { ...schoolOf("formal", "notBelow"), rating: rating(41, 31, 51) };
    const once = schoolOf("formal", "notBelow");
    const oneYearBelow = { ...once, rating: low, cluster: { ...once.cluster, negativeYears: 1 } };
    const oneLow = schoolOf("notMet", "below");
    const unmet = { ...oneLow.federal, severalProcedures: false, twoYears: false, evidence: [evidence(2025, 30, 10, 23)] };
    const thin = schoolOf("confirmed", "insufficient");
    const few = { ...thin, rating: low, cluster: { ...thin.cluster, n: 8 } };
    const vprAlone = { ...thin, rating: low, cluster: { ...thin.cluster, comparableYears: 3 } };
    const simple = { score: 12.3, place: 13, total: 14, lowerQuartile: true };
    const closedText = reasonText({
      school: schoolOf("notEvaluated", "insufficient"),
      year: 2025,
      clusterComputed: true,
      closed: true,
      parameters: defaultParameters(),
    });
    const others = [
      `## closed\n${closedText}\n`,
      `## the interval reaches 50\n${reason(wide)}\n`,
      `## one year below\n${reason(oneYearBelow)}\n`,
      `## one low procedure is not the criterion\n${reason({ ...oneLow, federal: unmet })}\n`,
      `## few pupils and years\n${reason(few)}\n`,
      `## ВПР alone\n${reason(vprAlone)}\n`,
      `## the approved arithmetic\n${reason({ ...schoolOf("formal", "below"), simple })}\n`,
      `## lowest quarter\n${reason(schoolOf("formal", "below"), 5, true, { clusterMode: "lowerQuartile" })}\n`,
      `## marker\n${reason(marked)}\n`,
      `## no procedure of the criterion in the school\n${reason({ ...primary, federal: { ...primary.federal, pooledN: 0 } })}\n`,
      `## one year in the whole district\n${reason(schoolOf("confirmed", "insufficient"), 5, false)}\n`,
      `## few pupils, everything may be shown\n${reason(schoolOf("insufficient", "below"), 1)}\n`,
    ];
    expectReviewed("decisions.md", `# Основания решений\n\n${[...parts, ...others].join("\n")}`);
  });

  it("in a table reads as reviewed, with the same counts as the whole text", () => {
    const cells = (Object.keys(federalResults) as FederalResult["status"][]).flatMap((federal) =>
      (Object.keys(clusters) as (keyof typeof clusters)[]).map((cluster) => {
        const school = schoolOf(federal, cluster);
        const counts = inTable(school).match(/\d+\u00a0из\u00a0\d+/g) ?? [];
        for (const count of counts) expect(reason(school)).toContain(count);
        return `## ${federal} × ${cluster}\n${inTable(school)}\n`;
      }),
    );
    const many = ["russian", "mathematics", "physics", "biology", "history"].map((subject, at) => evidence(2025, 30, 20 - at, 40, subject));
    const school = schoolOf("confirmed", "below");
    const hidden = [evidence(2025, 3, 2, 20), evidence(2024, 4, 2, 20), evidence(2025, 4, 3, 30, "russian")];
    const nearly = { ...school.federal, pooledLowerBound: 24.9 };
    const others = [
      `## confirmed by two procedures, not by all together\n${inTable({ ...school, federal: nearly })}\n`,
      `## five procedures\n${inTable({ ...school, federal: { ...school.federal, evidence: many } })}\n`,
      `## few pupils\n${inTable({ ...school, federal: { ...school.federal, evidence: hidden } })}\n`,
      `## checked for objectivity\n${inTable({ ...school, objectivityCheck: true })}\n`,
    ];
    expectReviewed("tableReasons.md", `# Основания решений в таблице\n\n${[...cells, ...others].join("\n")}`);
  });

  it("in one sentence reads as reviewed for every cell of the decision table", () => {
    const parameters = defaultParameters();
    const brief = (school: SchoolAnalysis): string => briefReason({ school, year: 2025, clusterComputed: true, closed: false, parameters });
    const cells = (Object.keys(federalResults) as FederalResult["status"][]).flatMap((federal) =>
      (Object.keys(clusters) as (keyof typeof clusters)[]).map(
        (cluster) => `## ${federal} × ${cluster}\n${brief(schoolOf(federal, cluster))}\n`,
      ),
    );
    const many = ["russian", "mathematics", "physics", "biology"].map((subject, index) => evidence(2025, 30, 20 - index, 40, subject));
    const school = schoolOf("confirmed", "below");
    const more = `## more than two procedures\n${brief({ ...school, federal: { ...school.federal, evidence: many } })}\n`;
    const closed = { school: schoolOf("confirmed", "below"), year: 2025, clusterComputed: true, closed: true, parameters };
    expect(briefReason(closed)).toBe(reasonText(closed));
    const both = [evidence(2025, 30, 14, 35, "russian"), evidence(2024, 30, 14, 35, "russian")];
    const repeated = [...both, evidence(2025, 30, 13, 32), evidence(2024, 30, 13, 32)];
    const again = [
      ["both procedures a second year", repeated],
      ["one of two procedures a second year", [...both, evidence(2025, 30, 13, 32)]],
    ] as const;
    const years = again.map(([title, of]) => `## ${title}\n${brief({ ...school, federal: { ...school.federal, evidence: of } })}\n`);
    expectReviewed("briefReasons.md", `# Основания решений одним предложением\n\n${[...cells, more, ...years].join("\n")}`);
  });

  it("says what would end the criteria, and nothing of procedures that are hidden", () => {
    const p = defaultParameters();
    const text = (school: SchoolAnalysis) => changeText(whatWouldChange(school, 2025, p), p.shownPupils);
    expectReviewed(
      "changes.md",
      [
        `# Что изменило бы решение\n`,
        ...(["confirmed", "formal", "insufficient", "notMet"] as const).flatMap((federal) =>
          (["below", "notBelow"] as const).map((cluster) => `## ${federal} × ${cluster}\n${text(schoolOf(federal, cluster))}\n`),
        ),
      ].join("\n"),
    );
  });

  it("tells four procedures and counts the rest", () => {
    const many = Array.from({ length: 6 }, (_, index) => evidence(2025, 30, 20 - index, 40, `Предмет ${index}`));
    const school = schoolOf("confirmed", "below");
    const text = reason({ ...school, federal: { ...school.federal, evidence: many } });
    expect(text).toContain("и\u00a0ещё в\u00a02\u00a0процедурах");
    expect(text.indexOf("Предмет 0")).toBeGreaterThan(0);
    expect(text).not.toContain("Предмет 5");
  });
});
