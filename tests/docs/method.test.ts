import type { ClusterStatus, ComparisonSet, FederalStatus } from "../../src/domain/analysis/analysis";
import { lowShare } from "../../src/domain/assessment/lowShare";
import { clusterCriterion } from "../../src/domain/identification/clusterCriterion";
import { decide } from "../../src/domain/identification/decide";
import { exitRule } from "../../src/domain/identification/exitRule";
import { federalCriterion } from "../../src/domain/identification/federalCriterion";
import { shareChange } from "../../src/domain/monitoring/shareChange";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import { indexedFact } from "../../src/domain/rating/indexedFact";
import { procedureGroups } from "../../src/domain/rating/procedureGroups";
import type { SchoolDeviation } from "../../src/domain/rating/schoolDeviation";
import { schoolDeviation } from "../../src/domain/rating/schoolDeviation";
import { schoolIndex } from "../../src/domain/rating/schoolIndex";
import { simpleSocialIndex } from "../../src/domain/socialIndex/simpleSocialIndex";
import { socialIndexLevel } from "../../src/domain/socialIndex/socialIndexLevel";
import { socialIndexScale } from "../../src/domain/socialIndex/socialIndexScale";
import { socialIndexValue } from "../../src/domain/socialIndex/socialIndexValue";
import { exactPlaceDistribution } from "../../src/domain/statistics/exactPlaceDistribution";
import { normalProbability } from "../../src/domain/statistics/normalProbability";
import { placeIntervals } from "../../src/domain/statistics/placeIntervals";
import { shrink } from "../../src/domain/statistics/shrink";
import { wilsonInterval } from "../../src/domain/statistics/wilsonInterval";
import { contextEffects } from "../../src/domain/typology/contextEffects";
import { clusterStatusName } from "../../src/text/names/clusterStatusName";
import { decisionText } from "../../src/text/names/decisionText";
import { federalStatusName } from "../../src/text/names/federalStatusName";
import { makeFact, withMarks } from "../domain/assessment/makeFact";
import { expectPage, written } from "./workedPage";

const rules = defaultParameters();
const { z } = rules;

/** The example of the pages «Отклонение» and «Решение»: one procedure, so many pupils in the school and nine times as many in the others. */
function deviationOf(n: number) {
  const fact = { year: 2025, group: "oge" as const, subject: "mathematics", key: "2025|oge|mathematics|9", n, index: 43 };
  const deviation = schoolDeviation([fact], {
    groups: procedureGroups(rules),
    ageWeights: new Map([[2025, 1]]),
    sigma: new Map([["oge", 30]]),
    others: () => ({ n: 9 * n, mean: 55 }),
  });
  if (deviation === null) throw new Error("the example has a fact");
  const estimate = shrink(deviation.deviation, deviation.variance, rules.fallbackTau2);
  const reach = z * estimate.standardError;
  const at = (value: number) => 50 + rules.ratingScale * value;
  return {
    deviation,
    estimate,
    upper: estimate.value + reach,
    points: rules.ratingScale * reach,
    rating: at(estimate.value),
    interval: `${written(at(estimate.value - reach), 1)}–${written(at(estimate.value + reach), 1)}`,
  };
}

describe("worked examples of docs/method are what the code computes", () => {
  it("федеральный критерий", () => {
    const exam = (year: number, subject: string, n: number, low: number) => makeFact({ year, subject, n, low, kind: "oge" });
    const facts = [exam(2025, "mathematics", 23, 8), exam(2025, "russian", 23, 5), exam(2024, "mathematics", 25, 9)];
    const result = federalCriterion(facts, "basic", 2025, rules);
    expect(result).toMatchObject({ status: "formal", severalProcedures: false, twoYears: true });
    const twenty = ["mathematics", "russian"].map((subject) => exam(2025, subject, 50, 20));
    expect(federalCriterion(twenty, "basic", 2025, rules).status).toBe("confirmed");
    const [p, n] = [8 / 23, 23];
    const [half, spread, square] = [(z * z) / (2 * n), (p * (1 - p)) / n, (z * z) / (4 * n * n)];
    const reach = z * Math.sqrt(spread + square);
    const bound = wilsonInterval(8, 23, z).low;
    expect((p + half - reach) / (1 + (z * z) / n)).toBeCloseTo(bound, 12);
    const share = (low: number, of: number) => `${written(lowShare(low, of), 1)} %`;
    expectPage(
      "federal-criterion.md",
      ["1,28"],
      [
        `| ОГЭ, математика | 2025 | 23 | 8 | ${share(8, 23)} |`,
        `| ОГЭ, русский язык | 2025 | 23 | 5 | ${share(5, 23)} |`,
        `| ОГЭ, математика | 2024 | 25 | 9 | ${share(9, 25)} |`,
        `${rules.lowShareThreshold} % или больше`,
        `Математика: ${share(9, 25)} и ${share(8, 23)}`,
        `p = 8/23 = ${written(p, 4)}, z² = ${written(z * z, 4)}`,
        `${written(p, 4)} + ${written(half, 4)} = ${written(p + half, 4)};`,
        `${written(z, 2)}·√(${written(spread, 6)} + ${written(square, 6)}) = ${written(reach, 4)};`,
        `(${written(p + half, 4)} − ${written(reach, 4)})/(1 + ${written((z * z) / n, 4)}) = ${written(bound, 4)}, то есть ${written(100 * bound, 1)} %`,
        `${result.pooledLow} из ${result.pooledN}, это ${written(result.pooledShare ?? NaN, 1)} %, граница ${written(result.pooledLowerBound ?? NaN, 1)} %`,
        `граница каждой была бы ${written(100 * wilsonInterval(20, 50, z).low, 1)} %`,
      ],
    );
  });

  it("индекс результатов", () => {
    const facts = [
      makeFact({ kind: "oge", subject: "russian", ...withMarks(1, 10, 9, 3) }),
      makeFact({ kind: "oge", subject: "mathematics", ...withMarks(4, 8, 6, 2) }),
      makeFact({ kind: "vpr", subject: "mathematics", grade: 6, ...withMarks(12, 18, 20, 10) }),
    ].map((fact) => ({ fact, indexed: indexedFact(fact) }));
    const row = (at: number) => {
      const marks = facts[at]?.fact.marks ?? { 2: 0, 3: 0, 4: 0, 5: 0 };
      const n = facts[at]?.fact.n ?? NaN;
      const mean = (2 * marks[2] + 3 * marks[3] + 4 * marks[4] + 5 * marks[5]) / n;
      return `| ${marks[2]} | ${marks[3]} | ${marks[4]} | ${marks[5]} | ${n} | ${written(mean, 2)} | ${written(facts[at]?.indexed?.index ?? NaN, 1)} |`;
    };
    const { value, byGroup } = schoolIndex(
      facts.flatMap(({ indexed }) => indexed ?? []),
      rules,
    );
    const [oge, vpr] = [written(byGroup.oge ?? NaN, 1), written(byGroup.vpr ?? NaN, 1)];
    const single = (at: number) => written(facts[at]?.indexed?.index ?? NaN, 1);
    const weights = written(rules.weightOge + rules.weightVpr, 2);
    expectPage(
      "result-index.md",
      [],
      [
        row(0),
        row(1),
        row(2),
        `(23·${single(0)} + 20·${single(1)})/43 = ${oge}`,
        `- ВПР: ${vpr}.`,
        `ОГЭ ${written(rules.weightOge, 2)}, ВПР ${written(rules.weightVpr, 2)}`,
        `(${written(rules.weightOge, 2)}·${oge} + ${written(rules.weightVpr, 2)}·${vpr})/${weights} = ${written(value ?? NaN, 1)}`,
        `**Итог: ${written(value ?? NaN, 1)}.**`,
      ],
    );
  });

  it("отклонение и рейтинг", () => {
    const [few, many] = [deviationOf(20), deviationOf(200)];
    const { deviation: d, variance } = few.deviation;
    const tau2 = written(rules.fallbackTau2, 4);
    const B = written(few.estimate.reliability, 3);
    expectPage(
      "deviation.md",
      ["43,0", "55,0", "30,0"],
      [
        `(43,0 − 55,0)/30,0 = ${written(d, 2)}`,
        `${written(rules.designEffectOge, 1)}·(1/20 + 1/180) = ${written(variance, 4)}, корень ${written(Math.sqrt(variance), 3)}`,
        `школ меньше ${rules.minimumTauSchools}`,
        `B = ${tau2}/(${tau2} + ${written(variance, 4)}) = ${B}`,
        `R = ${B}·(${written(d, 2)}) = ${written(few.estimate.value, 3)}, ошибка √(${B}·${written(variance, 4)}) = ${written(few.estimate.standardError, 3)}`,
        `50 + 25·(${written(few.estimate.value, 3)}) = ${written(few.rating, 1)}`,
        `25·${written(z, 2)}·${written(few.estimate.standardError, 3)} = ${written(few.points, 1)} в обе стороны, от ${few.interval.replace("–", " до ")}`,
        `**Итог: ${written(few.rating, 1)} (${few.interval}).**`,
        `была бы ${written(many.estimate.reliability, 3)}, а рейтинг ${written(many.rating, 1)} (${many.interval})`,
      ],
    );
  });

  it("интервал мест", () => {
    const values = [0.3, 0, -0.4];
    const errors = [0.2, 0.2, 0.2];
    const pair = Math.hypot(0.2, 0.2);
    const above = normalProbability(0.3 / pair);
    const names = ["А", "Б", "В"];
    const rows = names.map((name, own) => {
      const upTo = [...exactPlaceDistribution(values, errors, own)].map((probability) => written(probability, 3));
      return `| ${name} | ${upTo.join(" | ")} |`;
    });
    const places = placeIntervals(values, errors, z).map(({ placeLow, placeHigh }, i) => {
      const text = placeLow === placeHigh ? `место ${placeLow}` : `места ${placeLow}–${placeHigh}`;
      return `${names[i] ?? ""} — ${text}`;
    });
    expectPage(
      "place-interval.md",
      ["0,30", "0,00", "0,40", "0,20", "0,10", "0,90"],
      [
        `√(0,20² + 0,20²) = ${written(pair, 3)}. Отношение ${written(0.3 / pair, 2)}; вероятность, что А выше Б, равна ${written(above, 3)}`,
        `в ${written(100 * (1 - above), 1)} случая из 100`,
        ...rows,
        `**Итог:** ${places.join(", ")}.`,
      ],
    );
    expect(written(1 - normalProbability(z), 2)).toBe("0,10");
  });

  it("ИСБШ", () => {
    const indicators = [
      { sign: -1 as const, weight: rules.weightLowIncome },
      { sign: 1 as const, weight: rules.weightHigherEducation },
    ];
    const shares = [
      [10, 50],
      [20, 40],
      [30, 30],
    ];
    const scale = socialIndexScale(
      shares.map((row) => ({ shares: row, enrolment: 100 })),
      indicators,
      rules,
    );
    const results = shares.map((row) => ({
      index: socialIndexValue(row, scale, rules),
      simple: simpleSocialIndex(row, indicators) ?? NaN,
    }));
    const first = results[0]?.index;
    const [z1, z2] = [written(first?.z[0] ?? NaN, 2), written(first?.z[1] ?? NaN, 2)];
    const [w1 = NaN, w2 = NaN] = first?.weights ?? [];
    const [v1, v2] = [written(w1, 3), written(w2, 3)];
    const sum = w1 * (first?.z[0] ?? NaN) + w2 * (first?.z[1] ?? NaN);
    const r = written(rules.fallbackCorrelation, 2);
    const scaling = Math.sqrt(w1 ** 2 + w2 ** 2 + 2 * w1 * w2 * rules.fallbackCorrelation);
    const [m1, m2] = scale.means.map((mean) => written(mean ?? NaN, 1));
    const [s1, s2] = scale.deviations.map((deviation) => written(deviation, 2));
    const levels = { low: "низкий", middle: "средний", high: "высокий" };
    expectPage(
      "social-index.md",
      [],
      [
        `малообеспеченные ${written(rules.weightLowIncome, 2)} (понижают), высшее образование ${written(rules.weightHigherEducation, 2)} (повышает). В сумме ${written(rules.weightLowIncome + rules.weightHigherEducation, 2)}, значит, доли весов ${v1} и ${v2}`,
        `среднее ${m1 ?? ""}, разброс ${s1 ?? ""}; z = −(10 − ${m1 ?? ""})/${s1 ?? ""} = ${z1}`,
        `среднее ${m2 ?? ""}, разброс ${s2 ?? ""}; z = (50 − ${m2 ?? ""})/${s2 ?? ""} = ${z2}`,
        `${v1}·${z1} + ${v2}·${z2} = ${written(sum, 2)}`,
        `√(${v1}² + ${v2}² + 2·${v1}·${v2}·${r}) = ${written(scaling, 3)}`,
        `50 + 10·${written(sum, 2)}/${written(scaling, 3)} = ${written(first?.value ?? NaN, 1)}`,
        ...results.map(({ index, simple }, i) => {
          const value = index?.value ?? NaN;
          return `| ${["А", "Б", "В"][i] ?? ""} | ${written(value, 1)} | ${levels[socialIndexLevel(value, rules)]} | ${written(simple, 1)} |`;
        }),
        `${v1}·(100 − 10) + ${v2}·50 = ${written(results[0]?.simple ?? NaN, 1)}`,
        `меньше ${rules.socialIndexLow} — низкий уровень, от ${rules.socialIndexLow} до ${rules.socialIndexHigh} — средний`,
      ],
    );
  });

  it("контекстный эффект", () => {
    const comparison: ComparisonSet = {
      kind: "district",
      level: null,
      size: null,
      socialIndexLevel: null,
      settlement: null,
      manual: null,
      members: ["a", "b", "c"],
    };
    const variance = 0.09;
    const { effects } = contextEffects(
      [{ schoolId: "a", deviation: -0.5, variance, comparison }],
      new Map([
        ["a", 40],
        ["b", 50],
        ["c", 60],
      ]),
      new Map(),
      new Map([
        ["a", 100],
        ["b", 100],
        ["c", 300],
      ]),
      rules,
    );
    const { effect, expected } = effects.get("a") ?? { effect: null, expected: null };
    const mean = (100 * 50 + 300 * 60) / 400;
    const distance = (40 - mean) / 10;
    const slopeVariance =
      distance ** 2 * rules.fallbackSlopeError ** 2 + (rules.fallbackSlope / 10) ** 2 * rules.fallbackIndexDeviation ** 2;
    const B = rules.fallbackTau2 / (rules.fallbackTau2 + variance);
    const reach = z * Math.sqrt(B * variance + B ** 2 * slopeVariance);
    expect((effect?.high ?? NaN) - (effect?.value ?? NaN)).toBeCloseTo(reach, 12);
    const [expectedText, tau2] = [written(expected?.value ?? NaN, 2), written(rules.fallbackTau2, 4)];
    const residual = -0.5 - (expected?.value ?? NaN);
    expectPage(
      "context-effect.md",
      ["0,50", "0,0900"],
      [
        `${written(rules.fallbackSlope, 2)} на каждые 10 пунктов ИСБШ с ошибкой ${written(rules.fallbackSlopeError, 2)}`,
        `Школ меньше ${rules.minimumSlopeSchools}`,
        `(100·50 + 300·60)/400 = ${written(mean, 1)}`,
        `ниже на ${written(mean - 40, 1)} пункта: ожидается ${written(rules.fallbackSlope, 2)}·(${written(distance, 2)}) = ${expectedText}`,
        `−0,50 + ${expectedText.replace("−", "")} = ${written(residual, 2)}`,
        `${tau2}/(${tau2} + 0,0900) = ${written(B, 2)}. Эффект e = ${written(B, 2)}·(${written(residual, 2)}) = ${written(effect?.value ?? NaN, 2)}`,
        `${written(-distance, 2)}²·${written(rules.fallbackSlopeError, 2)}² + ${written(rules.fallbackSlope / 10, 3)}²·${written(rules.fallbackIndexDeviation, 1)}² = ${written(slopeVariance, 4)}`,
        `${written(z, 2)}·√(0,50·0,0900 + 0,50²·${written(slopeVariance, 4)}) = ${written(reach, 2)} в обе стороны`,
        `**Итог: ${written(effect?.value ?? NaN, 2)} (от ${written(effect?.low ?? NaN, 2)} до ${written(effect?.high ?? NaN, 2)}).**`,
      ],
    );
  });

  it("решение", () => {
    const federal: readonly FederalStatus[] = ["confirmed", "formal", "insufficient", "notMet", "notEvaluated"];
    const cluster: readonly ClusterStatus[] = ["below", "notBelow", "insufficient"];
    const table = federal.map((status) => {
      const cells = cluster.map((one) => {
        const { decision, cautious } = decide(status, one, true);
        return `${decisionText(decision).name}${cautious ? ", с осторожностью" : ""}`;
      });
      return `| ${[federalStatusName(status), ...cells].join(" | ")} |`;
    });
    const heads = `| Федеральный критерий | ${["ниже группы", "не ниже", clusterStatusName("insufficient")].map((name) => `Кластерный: ${name}`).join(" | ")} |`;
    const [few, many] = [deviationOf(20), deviationOf(200)];
    const judged = ({ deviation, estimate }: typeof few) => {
      const byYear = [2024, 2025].map((year) => ({ year, deviation: deviation.deviation, n: deviation.n }));
      const twoYears: SchoolDeviation = { ...deviation, byYear };
      const standing = { deviation: estimate.value, standardError: estimate.standardError, setDeviations: [estimate.value] };
      return decide("formal", clusterCriterion(twoYears, standing, true, rules).status, true).decision;
    };
    expect([judged(few), judged(many)]).toEqual(["atRisk", "lowPerforming"]);
    const change = shareChange({ low: 20, n: 50 }, { low: 5, n: 50 }, rules.designEffectOge, z);
    const year = (one: number, low: number, status: FederalStatus) => {
      return { year: one, federal: { status, pooledLow: low, pooledN: 50 }, resultIndex: null };
    };
    expect(exitRule([year(2023, 20, "confirmed"), year(2024, 9, "notMet"), year(2025, 5, "notMet")], 2023, rules).leaves).toBe(true);
    expectPage(
      "decision.md",
      [],
      [
        heads,
        ...table,
        `Рейтинг ${written(few.rating, 1)} (${few.interval})`,
        `R = ${written(few.estimate.value, 3)}, верхняя граница ${written(few.estimate.value, 3)} + ${written(z, 2)}·${written(few.estimate.standardError, 3)} = ${written(few.upper, 3)}`,
        `R = ${written(many.estimate.value, 3)}, верхняя граница ${written(many.upper, 3)}, и R не выше −${written(rules.clusterGap, 2)}`,
        `снизилась на ${written(-change.change, 1)} пункта; случайность обычно даёт не больше ${written(change.chance, 1)}. Это больше ${rules.exitPoints} пунктов`,
      ],
    );
  });
});
