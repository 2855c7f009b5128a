import { analyse } from "../../../src/domain/analysis/analyse";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import type { Recommendation } from "../../../src/domain/recommendations/recommendation";
import { districtRecommendations } from "../../../src/domain/recommendations/districtRecommendations";
import { recommendationRules, ruleCodes } from "../../../src/domain/recommendations/recommendationRules";
import { defaultRuleSettings } from "../../../src/domain/recommendations/ruleSettings";
import { schoolRecommendations } from "../../../src/domain/recommendations/schoolRecommendations";
import type { RiskSignal } from "../../../src/domain/risks/riskSignal";
import { noSupport } from "../../../src/domain/support/noSupport";
import { addresseeName } from "../../../src/text/names/addresseeName";
import { significanceText } from "../../../src/text/names/significanceText";
import { fillTemplate } from "../../../src/text/recommendations/fillTemplate";
import { numberText } from "../../../src/text/recommendations/numberText";
import { placeholders } from "../../../src/text/recommendations/placeholders";
import { recommendationText } from "../../../src/text/recommendations/recommendationText";
import { recommendationWords } from "../../../src/text/recommendations/recommendationWords";
import { templateProblem } from "../../../src/text/recommendations/templateProblem";
import { glue } from "../../../src/text/typography/glue";
import { makeSignal } from "../../domain/recommendations/makeSignal";
import { inventDistrict } from "../../domain/analysis/inventDistrict";
import { expectReviewed } from "../reviewed";
import { tenSchools } from "./tenSchools";

const rules = defaultParameters();
const settings = defaultRuleSettings();
const day = "2025-10-14";
const [plain] = analyse(inventDistrict({ seed: 1, schools: 8, years: [2024, 2025], vprGrades: [] }).dataset, rules).schools;
if (plain === undefined) throw new Error("the invented district has no schools");
const schools = tenSchools(plain);
const words = (one: Recommendation) => {
  const [, text, expected] = recommendationWords[one.rule];
  return recommendationText(one, { text: glue(text), expected: glue(expected) }, (id) => id, rules);
};
const ofSchools = schools.map((school) => ({ school, given: schoolRecommendations(school, settings, day, rules) }));
const ofDistrict = districtRecommendations(new Map(schools.map(({ name, signals }) => [name, signals])), noSupport, settings, day, {
  recommendationShared: 2,
});
const line = (one: Recommendation): string => {
  const { text, expected } = words(one);
  const rank = one.rank === null ? "" : `${one.rank}. `;
  const sure = one.significance === null ? "" : ` (${significanceText(one.significance).name}${one.confirmed ? ", подтверждена" : ""})`;
  return `- ${rank}**${addresseeName(one.addressee)}**${sure}, до ${one.due}: ${text} → ${expected}`;
};

describe("texts of recommendations", () => {
  it("read well for ten different schools", () => {
    const parts = ofSchools.map(({ school, given }) => [`## ${school.name}`, "", ...given.map(line), ""].join("\n"));
    expectReviewed(
      "recommendations.md",
      ["# Рекомендации десяти школам", "", ...parts, "## Управлению образования: район", "", ...ofDistrict.map(line)].join("\n"),
    );
  });
  it("are never the same for two schools", () => {
    const texts = ofSchools.flatMap(({ given }) => given.map((one) => words(one).text));
    expect(new Set(texts).size).toBe(texts.length);
  });
  it("leave no braces, no double spaces and no undefined behind", () => {
    for (const one of [...ofSchools.flatMap(({ given }) => given), ...ofDistrict]) {
      const { text, expected } = words(one);
      expect(`${text} ${expected}`).not.toMatch(/[{}]| {2}|undefined|NaN|\.\.|null/);
    }
  });
  it("hide what stands behind fewer than five people", () => {
    const hidden = ofSchools.flatMap(({ given }) => given).filter(({ signal }) => signal !== null && signal.n !== null && signal.n < 5);
    expect(hidden.length).toBeGreaterThan(0);
    for (const one of hidden) expect(words(one).text).toMatch(/скрыто/);
  });
});

describe("the catalogue", () => {
  it("has for every rule texts with nothing in braces but what it knows", () => {
    for (const rule of ruleCodes) {
      const [name, text, expected] = recommendationWords[rule];
      expect({ rule, problem: templateProblem(text, placeholders(rule)) ?? templateProblem(expected, placeholders(rule)) }).toEqual({
        rule,
        problem: null,
      });
      expect(name.length).toBeLessThan(40);
      expect(`${text}${expected}`).not.toMatch(/двоечник|отстающ|слаб|худш|провал|нарушен/i);
    }
    expect(new Set(ruleCodes.map((rule) => recommendationWords[rule][0])).size).toBe(ruleCodes.length);
  });
  it("has a number or a name in every text, so that no two schools get the same", () => {
    for (const rule of ruleCodes) expect(recommendationWords[rule][1]).toMatch(/\{(показатель|школа|листы)\}/);
    expect(Object.keys(recommendationRules)).toHaveLength(ruleCodes.length);
  });
});

describe("templateProblem", () => {
  const allowed = ["показатель", "цель"];
  it("accepts a text without placeholders and one typed carelessly", () => {
    expect(templateProblem("Провести встречу.", allowed)).toBeNull();
    expect(templateProblem("{ Показатель }. Цель — {ЦЕЛЬ}.", allowed)).toBeNull();
  });
  it("names what it does not know", () => {
    expect(templateProblem("{показатель} и {чудо}", allowed)).toEqual({ code: "unknownPlaceholder", word: "чудо" });
    expect(templateProblem("{показатель", allowed)).toEqual({ code: "brace" });
    expect(templateProblem("показатель}", allowed)).toEqual({ code: "brace" });
    expect(templateProblem(" \u00a0", allowed)).toEqual({ code: "empty" });
    expect(templateProblem("{}", allowed)).toEqual({ code: "unknownPlaceholder", word: "" });
  });
});

describe("fillTemplate", () => {
  it("begins with a capital and puts the number in", () => {
    expect(fillTemplate("{показатель}. Помочь.", { показатель: "не закрыты 2 вакансии" })).toBe("Не закрыты 2 вакансии. Помочь.");
  });
  it("refuses a word without a value", () => {
    expect(() => fillTemplate("{цель}", {})).toThrow("nothing stands for {цель}");
  });
});

describe("numberText", () => {
  const of = (changes: Partial<RiskSignal>) => numberText(makeSignal(changes), 5).replaceAll("\u00a0", " ");
  it("tells the number with the people behind it", () => {
    expect(of({ value: 34.78, n: 23 })).toBe("34,8 % (23)");
    expect(of({ signal: "vacancies", value: 2, n: null })).toBe("2");
    expect(of({ signal: "languageDifficulties", value: 12, n: 240 })).toBe("12 (240)");
  });
  it("hides it behind fewer than five", () => {
    expect(of({ value: 75, n: 4 })).toBe("<5");
    expect(of({ value: 60, n: 5 })).toBe("60,0 % (5)");
  });
});
