import { analysisDocument } from "../../../src/reports/analysisDocument/analysisDocument";
import { composeCourses } from "../../../src/reports/courses/composeCourses";
import { composeEffectiveness } from "../../../src/reports/effectiveness/composeEffectiveness";
import { composeMonitoring } from "../../../src/reports/monitoring/composeMonitoring";
import { composePartners } from "../../../src/reports/partners/composePartners";
import { composeDepartmentRecommendations } from "../../../src/reports/recommendations/composeDepartmentRecommendations";
import { composeSchoolRecommendations } from "../../../src/reports/recommendations/composeSchoolRecommendations";
import { formatChange } from "../../../src/text/typography/formatChange";
import { formatIsoDate } from "../../../src/text/typography/formatIsoDate";
import { formatNumber } from "../../../src/text/typography/formatNumber";
import { formatPercent } from "../../../src/text/typography/formatPercent";
import { formatShare } from "../../../src/text/typography/formatShare";
import { madeSupport } from "../madeSupport";
import { lifelikeSupport } from "../monitoring/lifelikeSupport";
import { tableTexts } from "../sheetText";
import { smallDataset, smallInput, smallSchools } from "../smallDistrict";

type Entry = Readonly<Record<string, unknown>>;
interface Change {
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

const made = madeSupport(
  smallSchools.map(({ id }) => id),
  ["s1"],
  2025,
);
const { measures, visits, programmes } = lifelikeSupport;
const facts = smallDataset.facts.map((fact) =>
  fact.schoolId === "s1" && fact.year === 2025 ? { ...fact, marks: { 2: 10, 3: 12, 4: 6, 5: 2 }, low: 10, mean: 3 } : fact,
);
const input = smallInput({ dataset: { ...smallDataset, facts, support: { ...made, measures, visits, programmes } } });
const json = JSON.parse(
  JSON.stringify(analysisDocument(input, { written: [], requests: { read: 0, write: 0 }, workbook: null })),
) as Readonly<Record<string, Entry & readonly Entry[]>>;
const names = new Map(smallSchools.map(({ id, shortName }) => [id, shortName]));
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const entries = (key: string): readonly Entry[] => json[key] as readonly Entry[];

describe("the JSON has the figures of the sheets, to the last digit that they print", () => {
  it("programmes: вход, процесс, выход, ЭП", () => {
    const rows = tableTexts(composeMonitoring(input));
    expect(entries("programmes").length).toBeGreaterThan(0);
    entries("programmes").forEach((entry, index) => {
      const row = rows[index] ?? [];
      const [base, now, process] = [entry.base, entry.now, entry.process] as Entry[];
      const { index: moved, share } = entry.change as { index: Change; share: { change: number } };
      const done = process?.measures as { due: number; inTime: number; overdue: unknown[] };
      expect(row[1]).toBe(names.get(entry.school as string));
      for (const [cell, state] of [
        [row[3], base],
        [row[5], now],
      ] as const) {
        expect(cell).toContain(plain(formatShare(state?.pooledLow as number, state?.pooledN as number, 1)));
        expect(cell).toContain(`индекс ${formatNumber(state?.resultIndex as number, 1)}`);
        expect(cell).toContain(`рисков ${state?.risks as number}`);
      }
      expect(row[3]).toContain(`${entry.baseYear as number} г.`);
      expect(row[4]).toContain(plain(`мер в срок: ${formatShare(done.inTime, done.due)}`));
      expect(row[4]).toContain(`просрочено: ${done.overdue.length}`);
      expect(row[5]).toContain(`доля: ${formatChange(share.change, 1)}`);
      expect(row[5]).toContain(
        `индекс: ${formatChange(moved.change, 1)} (от ${formatChange(moved.low, 1)} до ${formatChange(moved.high, 1)})`,
      );
      expect(row[6]).toContain(entry.light);
      expect(row[7]).toContain(`ЭП ${formatNumber((entry.effect as { value: number }).value)} из 100`);
      expect(row[7]).toContain(`около ${formatChange(entry.rebound as number, 1)} балла индекса`);
    });
  });

  it("recommendations: each stands on one of the two sheets with its text, term, expected result and number", () => {
    const rows = [...tableTexts(composeSchoolRecommendations(input)), ...tableTexts(composeDepartmentRecommendations(input))];
    expect(entries("recommendations").length).toBeGreaterThan(5);
    for (const { text, expected, due, n, value, signal } of entries("recommendations")) {
      const row = rows.find((cells) => cells[4] === plain(text as string) && cells[6] === plain(expected as string));
      expect(row?.[5]).toBe(formatIsoDate(due as string));
      if (signal === "pooledShareHigh") expect(row?.[7]).toBe(plain(`${formatPercent(value as number, 1)} (${formatNumber(n as number)})`));
    }
    expect(rows.filter((cells) => cells.filter((cell) => cell !== "").length > 2)).toHaveLength(entries("recommendations").length);
  });

  it("partners: pair, kept or proposed, reasons, second best, contracts, load", () => {
    const rows = tableTexts(composePartners(input));
    entries("partners").forEach((entry, index) => {
      const [partner, second] = [entry.partner, entry.secondBest] as { school: string; reasons: string[]; kilometres: number | null }[];
      const row = rows[index] ?? [];
      expect(row[1]).toBe(names.get(entry.school as string));
      expect(row[2]?.split("\n")[0]).toBe(`● ${names.get(partner?.school ?? "")}`);
      expect(row[2]?.includes("договор действует")).toBe(entry.contracted);
      expect(row[3]).toBe(plain(partner?.reasons.join(" ") ?? ""));
      expect(row[3]).toContain(`Дорога: ${partner?.kilometres} км`);
      expect(row[5]).toBe(names.get(second?.school ?? ""));
      for (const { document } of entry.contracts as { document: string }[]) expect(row[6]).toContain(document.replaceAll("\u00a0", " "));
      const load = rows.find((cells) => /из 2$/.test(cells[2] ?? "") && cells[1] === names.get(partner?.school ?? ""));
      expect(load?.[2]).toContain(`${entry.partnerLoad as number} из 2`);
    });
    expect(entries("partners").length).toBeGreaterThan(0);
  });

  it("courses: groups with their teachers and schools, coverage", () => {
    const rows = tableTexts(composeCourses(input));
    const courses = json.courses as unknown as { groups: Entry[]; coverage: Entry[]; year: number };
    courses.groups.forEach(({ teachers, schools }, index) => {
      const told = schools as { school: string }[];
      expect(rows[index]?.[2]).toMatch(new RegExp(`^● ${teachers as number} педагог\\S*, ${told.length} школ`));
      expect(rows[index]?.[5]).toBe(told.map(({ school }) => names.get(school)).join(", "));
    });
    for (const { school, planned, diagnosed } of courses.coverage)
      if (diagnosed !== null)
        expect(rows.find((cells) => cells[1] === names.get(school as string) && cells[5]?.startsWith("в плане"))?.[5]).toBe(
          `в плане — ${planned as number} из ${diagnosed as number}`,
        );
    expect(courses.groups.length + courses.coverage.length).toBeGreaterThan(1);
  });

  it("effectiveness: targets, years, exits, «цена — качество»; what nobody can know is null here and «н/д» there", () => {
    const rows = tableTexts(composeEffectiveness(input));
    const { targets, years, exits, costs } = json.effectiveness as unknown as Readonly<Record<string, Entry[]>>;
    for (const { name, reached, total, share } of targets ?? []) {
      const row = rows.find((cells) => cells[1] === plain(name as string));
      expect(row?.[3]).toBe(share === null ? "н/д" : plain(formatShare(reached as number, total as number)));
      if (share !== null) expect(share).toBe((100 * (reached as number)) / (total as number));
    }
    for (const { year, low, n, change } of years ?? []) {
      const row = rows.find((cells) => cells[0] === String(year));
      expect(row?.[1]).toBe(plain(formatShare(low as number, n as number, 1)));
      if (change !== null) expect(row?.[2]).toContain(formatChange(change as number, 1));
    }
    for (const { school, leaves, listedIn } of exits ?? []) {
      const row = rows.find((cells) => cells[1] === names.get(school as string) && /выв|остаётся|не оценено/.test(cells[2] ?? ""));
      expect(row?.[2]).toBe(leaves === null ? "◊ не оценено" : leaves === true ? "● можно вывести" : "▲ остаётся");
      if (listedIn !== null) expect(row?.[3]).toContain(String(listedIn));
    }
    for (const { school, ratio, spending } of costs ?? []) {
      const row = rows.find((cells) => cells[1] === names.get(school as string) && cells[2] === formatNumber(ratio as number, 2));
      expect(row?.[3]).toContain(plain(formatNumber(spending as number)));
    }
    expect([targets, years, exits, costs].map((list) => list?.length)).toEqual([10, 3, 1, 4]);
  });
});
