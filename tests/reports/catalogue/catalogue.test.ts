import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { composeCatalogue } from "../../../src/reports/catalogue/composeCatalogue";
import { keptCatalogue } from "../../../src/reports/catalogue/keptCatalogue";
import { inputNames } from "../../../src/reports/inputs/inputNames";
import type { KeptInputs } from "../../../src/reports/reportInput";
import { recommendationRules, ruleCodes } from "../../../src/domain/recommendations/recommendationRules";
import { defaultRuleSettings } from "../../../src/domain/recommendations/ruleSettings";
import type { SheetModel } from "../../../src/reports/sheetModel";
import { recommendationWords } from "../../../src/text/recommendations/recommendationWords";
import { leadText, tableTexts } from "../sheetText";
import { kept, smallInput } from "../smallDistrict";

const rules = defaultParameters();
const [, standard, standardExpected] = recommendationWords.vacancies;
const edited = (
  changes: Record<string, string | number>,
  texts: Record<string, string | number> = { text: standard, expected: standardExpected },
) => kept({ [inputNames.catalogueTexts]: { vacancies: texts }, [inputNames.catalogueRules]: { vacancies: changes } });
const codes = (inputs: KeptInputs) => keptCatalogue(inputs, rules).findings.map(({ code }) => code);

/** What the next run finds in the input cells of a sheet. */
function typedOn({ cells, inputs }: SheetModel): KeptInputs {
  return new Map(
    inputs.map(({ name, range, rowKeys, columnKeys }) => [
      name,
      new Map(
        rowKeys.map((key, row) => [
          key,
          new Map(
            columnKeys.flatMap((column, place) => {
              const cell = cells[range.row + row]?.[range.column + place] ?? null;
              return cell === null || typeof cell === "object" ? [] : [[column, cell] as const];
            }),
          ),
        ]),
      ),
    ]),
  );
}

describe("keptCatalogue", () => {
  it("is the defaults before anybody edits, and after a run nobody edited", () => {
    const first = keptCatalogue(new Map(), rules);
    expect(first.settings).toEqual(defaultRuleSettings());
    expect(first.findings).toEqual([]);
    const again = keptCatalogue(typedOn(composeCatalogue(smallInput())), rules);
    expect(again).toEqual(first);
  });
  it("takes an edited text, term, threshold and switch", () => {
    const { texts, settings, findings } = keptCatalogue(
      edited({ months: "6", threshold: "2", enabled: "Нет" }, { text: "{показатель}: позвонить в вуз.", expected: standardExpected }),
      rules,
    );
    expect(texts.vacancies.text).toBe("{показатель}: позвонить в вуз.");
    expect(settings.vacancies).toEqual({ enabled: false, months: 6, threshold: 2 });
    expect(findings).toEqual([]);
  });
  it("reports a broken text and uses the default", () => {
    expect(codes(edited({}, { text: "{чудо}", expected: "Цель {" }))).toEqual(["catalogueTextUnknown", "catalogueTextBrace"]);
    expect(codes(edited({}, { expected: standardExpected }))).toEqual(["catalogueTextEmpty"]);
    expect(keptCatalogue(edited({}, { text: "{чудо}" }), rules).texts.vacancies.text.replaceAll("\u00a0", " ")).toBe(standard);
  });
  it("reports a term, a threshold and a switch that cannot be read", () => {
    expect(codes(edited({ months: "скоро", threshold: "много", enabled: "может быть" }))).toEqual([
      "catalogueSwitch",
      "catalogueMonths",
      "catalogueThreshold",
    ]);
    expect(codes(edited({ months: 0 }))).toEqual(["catalogueMonths"]);
    expect(codes(edited({ months: 1 }))).toEqual([]);
    expect(codes(edited({ months: 24 }))).toEqual([]);
    expect(codes(edited({ months: 24.5 }))).toEqual(["catalogueMonths"]);
    expect(keptCatalogue(edited({ months: "скоро" }), rules).settings.vacancies.months).toBe(recommendationRules.vacancies.months);
  });
  it("says that a threshold milder than that of the risk changes nothing", () => {
    const of = (rule: string, threshold: string) => codes(kept({ [inputNames.catalogueRules]: { [rule]: { threshold } } }));
    expect(of("equipmentShort", "80 %")).toEqual(["catalogueThresholdIdle"]);
    expect(of("equipmentShort", "70")).toEqual([]);
    expect(of("pooledShareHigh", "15")).toEqual(["catalogueThresholdIdle"]);
    expect(of("pooledShareHigh", "25,5")).toEqual([]);
  });
});

describe("«Справочник рекомендаций»", () => {
  it("has a row for every rule and says that none is changed", () => {
    const sheet = composeCatalogue(smallInput());
    const rows = tableTexts(sheet).filter((row) => row[1] !== "");
    expect(rows).toHaveLength(ruleCodes.length);
    expect(new Set(rows.map((row) => row[9]))).toEqual(new Set(["○ по умолчанию"]));
    expect(leadText(sheet, 4)).toBe(`Всего ${ruleCodes.length} правил: изменено — 0, не даётся — 0.`);
  });
  it("keeps a broken edit where it was typed, with the sign that it is not used", () => {
    const input = smallInput({ kept: edited({ enabled: "нет" }, { text: "Найти {чудо}.", expected: standardExpected }) });
    const row = tableTexts(composeCatalogue(input)).find(([name]) => name === "Вакансии");
    expect([row?.[2], row?.[6], row?.[9]]).toEqual(["Найти {чудо}.", "нет", "■ не принято"]);
  });
  it("tells a changed and a silent rule apart", () => {
    const changed = tableTexts(composeCatalogue(smallInput({ kept: edited({ months: 5, enabled: "да" }) })));
    expect(changed.find(([name]) => name === "Вакансии")?.[9]).toBe("▲ изменено");
    const silent = tableTexts(composeCatalogue(smallInput({ kept: edited({ enabled: "нет" }) })));
    expect(silent.find(([name]) => name === "Вакансии")?.[9]).toBe("◊ не даётся");
  });
});
