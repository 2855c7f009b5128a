import { filterFindings } from "../../../src/app/overview/filterFindings";
import type { FindingView } from "../../../src/app/overview/overview";

const finding = (id: string, severity: FindingView["severity"], group: string, title: string): FindingView => ({
  id,
  severity,
  group,
  title,
  advice: "",
  school: null,
  source: null,
  place: null,
  accepted: null,
});
const findings = [
  finding("1", "error", "Суммы", "Отметок 11"),
  finding("2", "warning", "Суммы", "Берёзовка"),
  finding("3", "info", "Пропуски", "Нет олимпиад"),
];

describe("filterFindings", () => {
  it("groups what matches and counts everything there is", () => {
    const { groups, counts, matching } = filterFindings(findings, "all", "", 50);
    expect(groups.map((group) => [group.name, group.total])).toEqual([
      ["Суммы", 2],
      ["Пропуски", 1],
    ]);
    expect(counts).toEqual({ all: 3, error: 1, warning: 1, info: 1 });
    expect(matching).toBe(3);
  });

  it("finds a word whatever its case and ё", () => {
    expect(filterFindings(findings, "all", "БЕРЕЗОВКА", 50).matching).toBe(1);
  });

  it("shows at most the limit and still tells the whole size of a group", () => {
    const { groups, matching } = filterFindings(findings, "all", "", 1);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.findings).toHaveLength(1);
    expect(groups[0]?.total).toBe(2);
    expect(matching).toBe(3);
  });
});
