import type { Fact } from "../../../src/domain/assessment/fact";
import { composeMonitoring } from "../../../src/reports/monitoring/composeMonitoring";
import { leadText, tableTexts } from "../sheetText";
import { smallDataset, smallInput } from "../smallDistrict";
import { lifelikeSupport } from "./lifelikeSupport";

const listed = "СОШ № 25 а. Кызыл";
/** In the year of the report the listed school does better than it did. */
const better = (fact: Fact): Fact =>
  fact.schoolId === "s1" && fact.year === 2025 ? { ...fact, marks: { 2: 10, 3: 12, 4: 6, 5: 2 }, low: 10, mean: 3 } : fact;
const dataset = { ...smallDataset, facts: smallDataset.facts.map(better) };

describe("«Мониторинг программ» with filled registers", () => {
  const sheet = composeMonitoring(smallInput({ dataset: { ...dataset, support: lifelikeSupport } }));
  const rows = tableTexts(sheet);
  it("tells вход, процесс and выход with the interval of the change, the light in a word, and the comparisons", () => {
    expect(rows[0]).toEqual([
      "1",
      listed,
      "■ ШНОР",
      "2023 г.\nнизкие результаты 28 из 60 (46,7 %)\nиндекс 23,3\nрисков 1",
      "мер в срок: 1 из 3 (33 %)\nпросрочено: 1, с опозданием: 1, без документа: 1, без срока: 1\nвизиты куратора: 1 из 1 (100 %)\nдоговор с партнёром действует\nпосещено уроков: 3 из 4 (75 %)\nмаршруты учеников: 5 из 6 (83 %)\nне заполнено: «Курсы ПК»",
      "низкие результаты 20 из 60 (33,3 %)\nиндекс 33,3\nрисков 1\nдоля: −13,3 ≈\nиндекс: +10,0 (от +0,5 до +19,5) надёжно\nцель программы достигнута",
      "● зелёный\nрезультат надёжно вырос\nцель программы достигнута",
      expect.stringMatching(
        /^ЭП \d+ из 100\nвозврат к среднему с базового года: около \+\d+,\d балла индекса\nпохожих школ меньше 3, сравнения нет$/,
      ) as string,
    ]);
  });
  it("says at the top what is overdue, and lists it with its cell", () => {
    expect(leadText(sheet, 4)).toBe(
      `Программ — 1: ● зелёный — 1, ▲ жёлтый — 0, ■ красный — 0, ◊ данных недостаточно — 0. ■ Просрочено мероприятий: 1 из 5, дольше всех — ${listed}.`,
    );
    const at = rows.findIndex(([first]) => first === "Просрочено, без документа, без срока");
    expect(rows.slice(at + 2, at + 5)).toEqual([
      ["1", listed, "Результаты", "■ просрочено, дней: 29", "Открытые уроки с партнёром", "Мероприятия, C6", "15.09.2025", "—"],
      ["2", listed, "Результаты", "▲ выполнено, документа нет", "Сбор родителей", "Мероприятия, C7", "01.10.2025", "05.10.2025"],
      ["3", listed, "Результаты", "▲ срок не указан", "Школа наставника", "Мероприятия, C9", "—", "—"],
    ]);
  });
  it("repeats вход and выход in short, and shows how far the experts are apart", () => {
    const short = rows.findIndex(([first]) => first === "Вход — выход, коротко");
    expect(rows[short + 2]?.slice(2)).toEqual([
      "2023",
      "28 из 60 (46,7 %)",
      "20 из 60 (33,3 %); −13,3 ≈",
      "23,3 → 33,3; +10,0 (от +0,5 до +19,5) надёжно",
      "1 → 1",
      "↑ надёжно лучше",
    ]);
    const experts = rows.findIndex(([first]) => first === "Экспертная оценка программ");
    expect(rows.slice(experts + 2).map((row) => row.slice(2))).toEqual([
      ["2", "3,0", "Цели измеримы", "2–4", "5", "80 % возможного"],
      ["1", "5,0", "Сроки названы", "один эксперт, разброса нет", "5", "80 % возможного"],
    ]);
  });
  it("draws the shares of both years", () => {
    const [chart] = sheet.charts;
    expect(chart?.series.map(({ name }) => name)).toEqual(["год отчёта", "базовый год"]);
    expect(chart?.valueAxis?.maximum).toBe(50);
  });
});

describe("«Мониторинг программ» with a base year that is excluded", () => {
  it("shows the year and compares it with nothing", () => {
    const input = smallInput({ dataset: { ...dataset, support: lifelikeSupport } }, { excludedYears: [2023] });
    const [row] = tableTexts(composeMonitoring(input));
    expect(row?.[3]).toBe("2023 г.\nнизкие результаты 28 из 60 (46,7 %)\nиндекс 23,3");
    expect(row?.[5]).toBe("низкие результаты 20 из 60 (33,3 %)\nиндекс 33,3\nсравнить не с чем");
    // A target met takes no year to compare with.
    expect(row?.[6]).toBe("● зелёный\nцель программы достигнута");
    expect(row?.[7]).toBe("—");
  });
});

describe("«Мониторинг программ» without registers", () => {
  it("names the registers and prints no 0 % for what nobody filled", () => {
    const sheet = composeMonitoring(smallInput({ dataset }));
    const [row] = tableTexts(sheet);
    expect(row?.[3]).toContain("2024 г. (в листе учёта не указан, взят последний)");
    expect(row?.[4]).toBe(
      "не заполнено: «Мероприятия дорожной карты», «Курсы ПК», «Визиты кураторов», «Партнёрские договоры» и «Школьные программы»",
    );
    expect(leadText(sheet, 4)).toContain("Лист учёта «Мероприятия дорожной карты» не заполнен: ход мер не виден.");
    expect(
      tableTexts(sheet)
        .flat()
        .filter((cell) => /(^|[^0-9,])0 %/.test(cell)),
    ).toEqual([]);
  });
  it("says so where there is no programme at all", () => {
    const quiet = { ...dataset, facts: dataset.facts.filter(({ schoolId }) => schoolId !== "s1") };
    expect(leadText(composeMonitoring(smallInput({ dataset: quiet })), 4)).toBe(
      "Программ нет: в перечне нет ШНОР, а лист учёта «Школьные программы» пуст. Внесите программы школ, и лист заполнится.",
    );
  });
  it("makes no programme of a measure for all schools, and counts it where there is one", () => {
    const [own] = lifelikeSupport.measures;
    if (own === undefined) throw new Error("No measures");
    const forAll = ["s1", "s2", "s3"].map((schoolId) => ({ ...own, schoolId, title: "Справка школам", forAll: true }));
    const support = { ...lifelikeSupport, measures: [...lifelikeSupport.measures, ...forAll] };
    const shared = composeMonitoring(smallInput({ dataset: { ...dataset, support } }));
    expect(leadText(shared, 4)).toMatch(/^Программ — 1: .* из 6, /);
    const named = { ...support, measures: support.measures.map((one) => ({ ...one, forAll: false })) };
    expect(leadText(composeMonitoring(smallInput({ dataset: { ...dataset, support: named } })), 4)).toMatch(/^Программ — 3: /);
  });
  it("follows measures of a school whose results cannot be compared", () => {
    const [first] = lifelikeSupport.measures;
    if (first === undefined) throw new Error("no measure");
    const measures = ["2025-09-01", "2025-09-02"].map((due) => ({ ...first, schoolId: "s5", due, done: null }));
    const rows = tableTexts(composeMonitoring(smallInput({ dataset: { ...dataset, support: { ...lifelikeSupport, measures } } })));
    const own = rows.find((row) => row[1] === "СОШ с. Новое");
    expect(own?.[6]).toBe("■ красный\nвыполнено меньше половины намеченного");
    expect(own?.[5]).toBe("Результатов года отчёта нет\nсравнить не с чем");
  });
  it("does not say that terms are ahead where there are none", () => {
    const measure = { ...lifelikeSupport.measures[0], due: null, done: null } as (typeof lifelikeSupport.measures)[number];
    const [row] = tableTexts(
      composeMonitoring(smallInput({ dataset: { ...dataset, support: { ...lifelikeSupport, measures: [measure] } } })),
    );
    expect(row?.[4]?.split("\n").slice(0, 2)).toEqual(["без срока: 1", "визиты куратора: 1 из 1 (100 %)"]);
    const later = { ...measure, due: "2026-05-20" };
    const [ahead] = tableTexts(
      composeMonitoring(smallInput({ dataset: { ...dataset, support: { ...lifelikeSupport, measures: [later] } } })),
    );
    expect(ahead?.[4]?.split("\n")[0]).toBe("мер — 1, сроки ещё не наступили");
  });
});
