import { composePartners } from "../../../src/reports/partners/composePartners";
import { partnerPairs } from "../../../src/reports/partners/partnerPairs";
import type { SheetModel } from "../../../src/reports/sheetModel";
import { madeSupport } from "../madeSupport";
import { cellText, leadText, tableTexts } from "../sheetText";
import { kept, smallDataset, smallInput } from "../smallDistrict";

const support = madeSupport(["s1", "s2", "s3", "s4"], ["s1"], 2025);
const withRegisters = (): ReturnType<typeof smallInput> => smallInput({ dataset: { ...smallDataset, support } });
const row = (sheet: SheetModel, first: string): string[] | undefined => tableTexts(sheet).find((cells) => cells[1] === first);

describe("«Партнёры»", () => {
  const sheet = composePartners(withRegisters());
  const [pair] = tableTexts(sheet);
  const uncontracted = { ...support, contracts: support.contracts.map((one) => ({ ...one, until: "2025-10-13" })) };

  it("proposes a partner for the school on the list, says why, on what to work and who else would do", () => {
    const [proposed] = tableTexts(composePartners(smallInput({ dataset: { ...smallDataset, support: uncontracted } })));
    expect(proposed?.slice(1)).toEqual([
      "СОШ № 25 а. Кызыл",
      "● СОШ а. Эркен",
      "Условия: ИСБШ отличается на 19,0 балла. Предметы: партнёр силён во всех, где школе нужна помощь. " +
        "Дорога: 15 км, одна из школ в центре. Размер: число обучающихся отличается в 1,3 раза.",
      "Математика и русский язык: у партнёра — выше своей группы.",
      "СОШ № 5 а. Кубран",
      "действующего нет; в реестре: СОШ № 2 с. Абазкое, № 5 от 10.09.2025, до 13.10.2025",
    ]);
  });

  it("keeps a pair that has a contract in force, with its requisites, the way by road and the best other choice", () => {
    expect(pair?.slice(1)).toEqual([
      "СОШ № 25 а. Кызыл",
      "● СОШ № 2 с. Абазкое\n(договор действует)",
      "Условия: ИСБШ отличается на 28,2 балла. Предметы: партнёр силён во всех, где школе нужна помощь. " +
        "Дорога: 5 км, одна из школ в центре. Размер: число обучающихся отличается в 1,8 раза.",
      "Математика и русский язык: у партнёра — выше своей группы.",
      "СОШ а. Эркен",
      "СОШ № 2 с. Абазкое, № 5 от 10.09.2025, до 31.05.2026",
    ]);
    expect(leadText(sheet, 4)).toContain("договор с подходящим партнёром — 1, подобран новый — 0");
  });

  it("shows a contract with a school that does not fit beside the proposal, and proposes another", () => {
    const contracts = support.contracts.map((one) => ({ ...one, partnerId: null, partner: "СОШ № 7 соседнего района" }));
    const [elsewhere] = tableTexts(composePartners(smallInput({ dataset: { ...smallDataset, support: { ...support, contracts } } })));
    expect([elsewhere?.[2], elsewhere?.[6]]).toEqual(["● СОШ а. Эркен", "СОШ № 7 соседнего района, № 5 от 10.09.2025, до 31.05.2026"]);
  });

  it("says of which pairs the way by road is known, and which register tells it", () => {
    const notes = (input: Parameters<typeof composePartners>[0]): string => composePartners(input).cells.flat().map(cellText).join(" ");
    expect(notes(smallInput())).toContain("Расстояния неизвестны и не учтены: заполните лист учёта «Расстояния между школами».");
    expect(notes(withRegisters())).not.toContain("Расстояния");
  });

  it("tells an empty register from a school without a contract", () => {
    const empty = composePartners(smallInput());
    expect(tableTexts(empty)[0]?.[6]).toBe("лист учёта «Партнёрские договоры» не заполнен");
    expect(leadText(empty, 4)).toContain("Лист учёта «Партнёрские договоры» не заполнен: сколько договоров заключено, неизвестно.");
    expect(leadText(sheet, 4)).toContain("Действующий договор — 1 из 1 (100 %).");
    const over = composePartners(smallInput({ dataset: { ...smallDataset, support: uncontracted } }));
    expect(tableTexts(over)[0]?.[6]).toMatch(/^действующего нет; /);
    expect(leadText(over, 4)).toContain("Действующий договор — 0 из 1 (0 %).");
  });

  it("says «межмуниципальный партнёр» where nobody fits, with what the school needs", () => {
    const markers = ["s2", "s3", "s4"].map((schoolId) => ({ schoolId, year: 2025, kind: "official" as const, count: 1 }));
    const alone = composePartners(smallInput({ dataset: { ...smallDataset, biasMarkers: markers } }));
    const [first] = tableTexts(alone);
    expect(first?.[2]).toBe("◊ межмуниципальный партнёр");
    expect(first?.[4]).toBe("Школе нужна помощь: математика и русский язык.");
    expect(leadText(alone, 4)).toContain("партнёр в районе подобран — 0, нужен межмуниципальный партнёр — 1");
    expect(tableTexts(alone).some((cells) => cells.includes("Школ, которые могли бы стать партнёрами, в районе нет."))).toBe(true);
  });

  it("shows what each possible partner is given to do", () => {
    const texts = tableTexts(sheet);
    const heading = texts.findIndex((cells) => cells[2] === "Нагрузка с договорами");
    expect(texts.slice(heading + 1, heading + 4).map((cells) => [cells[1], cells[2], cells[5]])).toEqual([
      ["СОШ № 2 с. Абазкое", "● 1 из 2", "пока никому"],
      ["СОШ № 5 а. Кубран", "○ 0 из 2", "пока никому"],
      ["СОШ а. Эркен", "○ 0 из 2", "пока никому"],
    ]);
    const proposed = tableTexts(composePartners(smallInput({ dataset: { ...smallDataset, support: uncontracted } })));
    const begin = proposed.findIndex((cells) => cells[2] === "Нагрузка с договорами");
    expect(proposed.slice(begin + 1, begin + 4).map((cells) => [cells[1], cells[2], cells[5]])).toContainEqual([
      "СОШ а. Эркен",
      "● 1 из 2",
      "СОШ № 25 а. Кызыл",
    ]);
  });

  it("drafts the annex: a row a subject with its starting number and target, then the two administrations", () => {
    const texts = tableTexts(sheet);
    const annex = texts.slice(texts.findIndex((cells) => cells[3] === "Что делают вместе") + 1);
    expect(annex.map((cells) => cells[6])).toEqual([
      "Низкие результаты по математике: в 2025 году — 14 из 30 (46,7 %); цель — меньше 30 %.",
      "Низкие результаты по русскому языку: в 2025 году — 14 из 30 (46,7 %); цель — меньше 30 %.",
      "Протоколы двух встреч, перечень принятых решений.",
    ]);
    expect(annex[0]?.[5]).toBe("Не реже раза в четверть, до 31.05.2026");
  });

  it("hides results behind few pupils: the annex goes to both schools", () => {
    const facts = smallDataset.facts.map((fact) =>
      fact.schoolId === "s1" && fact.year === 2025 ? { ...fact, n: 4, marks: { 2: 2, 3: 2, 4: 0, 5: 0 }, low: 2, mean: 2.5 } : fact,
    );
    const few = composePartners(
      smallInput({
        dataset: { ...smallDataset, facts },
        kept: kept({
          overrides: { "СОШ № 25 а. Кызыл": { decision: "ШНОР" } },
          overrideReasons: { "СОШ № 25 а. Кызыл": { reason: "программа, 01.09.2025" } },
        }),
      }),
    );
    const words = few.cells.flat().map(cellText).join(" ");
    expect(words).toContain("меньше 5 участников (значение скрыто); цель — ниже, чем сейчас");
    expect(words).not.toContain("2 из 4");
  });

  it("follows the decision in force: a school a specialist takes off the list needs no partner, one put on it gets one", () => {
    const inputs = kept({
      overrides: { "СОШ № 25 а. Кызыл": { decision: "не относится" }, "СОШ а. Эркен": { decision: "ШНОР" } },
      overrideReasons: { "СОШ № 25 а. Кызыл": { reason: "закрывается" }, "СОШ а. Эркен": { reason: "программа начата" } },
    });
    const { pairs } = partnerPairs(smallInput({ kept: inputs }));
    expect(pairs.map(({ schoolId }) => schoolId)).toEqual(["s4"]);
    expect(row(composePartners(smallInput({ kept: inputs })), "СОШ № 25 а. Кызыл")).toBeUndefined();
  });
});
