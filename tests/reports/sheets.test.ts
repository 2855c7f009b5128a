import { mergeParameters } from "../../src/domain/parameters/mergeParameters";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import { composeData } from "../../src/reports/data/composeData";
import { composeDataCheck } from "../../src/reports/dataCheck/composeDataCheck";
import { composeLowPerforming } from "../../src/reports/lowPerforming/composeLowPerforming";
import { composeParameters } from "../../src/reports/parameters/composeParameters";
import { parameterInputs } from "../../src/reports/parameters/parameterInputs";
import { composeRating } from "../../src/reports/rating/composeRating";
import { keptClusters } from "../../src/reports/schools/keptClusters";
import { composeSchools } from "../../src/reports/schools/composeSchools";
import type { SheetModel } from "../../src/reports/sheetModel";
import { composeSocialIndex } from "../../src/reports/socialIndex/composeSocialIndex";
import { cellText, leadText, tableTexts } from "./sheetText";
import { kept, smallDataset, smallFindings, smallInput, smallSchools } from "./smallDistrict";

/** What stands in the cells of an input range, by row key. */
function inputsOf({ inputs, cells }: SheetModel, name: string): Record<string, string> {
  const input = inputs.find((one) => one.name === name);
  if (!input) throw new Error(`No input range ${name}`);
  const { range, rowKeys } = input;
  return Object.fromEntries(rowKeys.map((key, index) => [key, cellText(cells[range.row + index]?.[range.column])]));
}

describe("«Перечень ШНОР»", () => {
  const sheet = composeLowPerforming(smallInput());
  const [first, second] = tableTexts(sheet);

  it("answers in one line how many there are", () => {
    expect(leadText(sheet, 4)).toBe("По расчёту: ■ ШНОР — 1, ▲ группа риска — 0, ○ не относится — 3, ◊ данных недостаточно — 1.");
  });

  it("tells why a school is on the list: procedures, years, counts, share and its bound, then the rating", () => {
    expect(first?.[2]).toBe("■ ШНОР");
    expect(first?.[3]).toBe(
      "Федеральный критерий подтверждён (порог 30 %; низких процедур — 2, нужно 2; низкая процедура два года подряд): " +
        "на ОГЭ по русскому языку 14 из 30 (46,7 %) в 2024 году, 14 из 30 (46,7 %) в 2025 году; " +
        "на ОГЭ по математике 14 из 30 (46,7 %) в 2024 году, 14 из 30 (46,7 %) в 2025 году. " +
        "Всего в 2025 году — 28 из 60 (46,7 %; надёжно не меньше 38,6 %).\n" +
        "Кластерный критерий выполнен: рейтинг 26,1 (интервал 22,8–29,5, весь ниже 50), отставание 0,95 (порог 0,3), результат ниже своей группы 3 года из 3.",
    );
    expect(first?.[4]).toBe("4");
    expect(first?.[5]).toBe("↓ ниже ожидаемого; ШНОР в неблагоприятных условиях");
  });

  it("leads to the user's own cell, for the others to «Данные»", () => {
    expect(first?.[8]).toBe("ОГЭ 2025, C5");
    expect(sheet.links[0]).toMatchObject({ row: 6, column: 8, target: { sheet: "ОГЭ 2025", address: "C5" } });
    expect(sheet.links[1]?.target).toEqual({ key: "data", address: expect.stringMatching(/^A\d+$/) as string });
    const data = composeData(smallInput());
    const [, link] = sheet.links;
    const row = Number((link?.target as { address: string }).address.slice(1)) - 1;
    expect(cellText(data.cells[row]?.[0])).toBe(cellText(sheet.cells[link?.row ?? 0]?.[1]));
  });

  it("says openly that there are no data", () =>
    expect(second?.slice(1, 5)).toEqual([
      "СОШ с. Новое",
      "◊ нет данных",
      "Результатов, по которым принимается решение, за годы расчёта нет.",
      "н/д",
    ]));

  it("keeps the specialist's word through runs and counts it once it has a reason", () => {
    const inputs = kept({
      overrides: { "СОШ а. Эркен": { decision: "ШНОР" }, "СОШ № 5 а. Кубран": { decision: "группа риска" } },
      overrideReasons: { "СОШ а. Эркен": { reason: "программа начата 13.10.2025" } },
    });
    const again = composeLowPerforming(smallInput({ kept: inputs }));
    expect(inputsOf(again, "overrides")["СОШ а. Эркен"]).toBe("ШНОР");
    expect(inputsOf(again, "overrideReasons")["СОШ а. Эркен"]).toBe("программа начата 13.10.2025");
    expect(leadText(again, 4)).toContain("С учётом решений специалиста: ■ ШНОР — 2, ▲ группа риска — 0.");
    expect(leadText(again, 4)).toContain("Без причины (не учтены): 1.");
  });

  it("keeps it under a former spelling of the school, and shows it when the school is gone", () => {
    const inputs = kept({ overrides: { 'МБОУ "СОШ а. Эркен"': { decision: "согласен" }, "СОШ № 77": { decision: "ШНОР" } } });
    const again = composeLowPerforming(smallInput({ kept: inputs }));
    expect(inputsOf(again, "overrides")["СОШ а. Эркен"]).toBe("согласен");
    const orphan = tableTexts(again).find(([, name]) => name === "СОШ № 77");
    expect(orphan?.[2]).toBe("◊ нет данных");
    expect(orphan?.[6]).toBe("ШНОР");
  });

  it("hides what stands behind fewer pupils than may be shown", () => {
    const few = { 2: 2, 3: 1, 4: 1, 5: 0 };
    const facts = smallDataset.facts.map((fact) => (fact.schoolId === "s1" ? { ...fact, n: 4, marks: few, low: 2, mean: 2.75 } : fact));
    const reason = (shownPupils: number): string =>
      tableTexts(composeLowPerforming(smallInput({ dataset: { ...smallDataset, facts } }, { shownPupils })))
        .map((row) => row.join(" "))
        .find((row) => row.includes("№ 25")) ?? "";
    expect(reason(5)).toContain("меньше 5 участников (значения скрыты)");
    expect(reason(5)).not.toContain("2 из 4");
    expect(reason(1)).toContain("2 из 4 (50,0 %");
  });

  it("ends with a line for signatures", () => {
    const signed = composeLowPerforming(smallInput({}, { headPosition: "Начальник управления", headName: "И. И. Иванова" }));
    expect(cellText(signed.cells.at(-1)?.[0])).toMatch(/^Начальник управления _+ \/ И\. И\. Иванова \/.*Координатор _+/);
  });
});

describe("«Рейтинг»", () => {
  const sheet = composeRating(smallInput());

  it("stands from the highest rating down, with intervals and places; without data the words say so", () => {
    const rows = tableTexts(sheet).map((row) => [row[0], row[1], row[2], row[8]]);
    expect(rows).toEqual([
      ["1", "СОШ № 2 с. Абазкое", "СОШ", "↑ выше"],
      ["2–3", "СОШ № 5 а. Кубран", "СОШ", "↑ выше"],
      ["2–3", "СОШ а. Эркен", "СОШ", "↑ выше"],
      ["4", "СОШ № 25 а. Кызыл", "СОШ", "↓ ниже"],
      ["н/д", "СОШ с. Новое", "СОШ", "◊ нет данных"],
    ]);
  });

  it("shows the approved sum and its place in place of the bounds where a department is bound to it, and says what decides", () => {
    const simple = composeRating(smallInput({}, { rankingProfile: "simple" }));
    const headings = simple.cells.find((row) => row.some((cell) => cellText(cell).startsWith("Простая сумма")));
    expect(headings?.slice(4, 6).map(cellText)).toEqual(["Простая сумма,\n0–100", "Место по сумме"]);
    expect(tableTexts(simple).map((row) => [row[1], row[4], row[5]])).toEqual([
      ["СОШ № 2 с. Абазкое", "100", "1"],
      ["СОШ № 5 а. Кубран", "77.7777777777778", "2"],
      ["СОШ а. Эркен", "77.7777777777778", "2"],
      ["СОШ № 25 а. Кызыл", "0", "4"],
      ["СОШ с. Новое", "н/д", "н/д"],
    ]);
    expect(simple.cells.flat().map(cellText).join(" ")).toContain("Кластерный критерий определён по простой сумме");
  });

  it("draws the intervals from helper columns whose pieces add up to the upper bound", () => {
    const [chart] = sheet.charts;
    expect(chart?.type).toBe("BarStacked");
    expect(chart?.series.map(({ fill }) => fill)).toEqual(["none", "#7099B7", "#222B33", "#7099B7"]);
    const row = sheet.cells[6] ?? [];
    const high = row[5] as number;
    expect(row.slice(11, 15).reduce((sum: number, piece) => sum + (piece as number), 0)).toBeCloseTo(high, 9);
    expect(chart?.categories).toEqual({ row: 6, column: 10, rows: 4, columns: 1 });
  });
});

describe("«ИСБШ»", () => {
  const sheet = composeSocialIndex(smallInput());

  it("stands from the hardest conditions on and says what makes them so, beside the district", () => {
    const [first] = tableTexts(sheet);
    expect(first?.slice(3)).toEqual(["↓ низкий", "▲ ШНСУ", "родители с высшим образованием 8 (район 31); малообеспеченные 58 (район 28)"]);
  });

  it("draws ИСБШ against the rating, ШНОР and risk apart from the others, quarters named", () => {
    const [chart] = sheet.charts;
    expect(chart?.series.map(({ name, values }) => [name, values.rows])).toEqual([
      ["ШНОР и группа риска", 1],
      ["остальные школы", 3],
      ["\u00a0", 4],
    ]);
    expect(chart?.valueAxis?.crossesAt).toBe(50);
    expect(chart?.horizontalAxis?.crossesAt).toBe(50);
  });
});

describe("«Проверка данных»", () => {
  const sheet = composeDataCheck(smallInput());

  it("lists errors, questions, information, then sheets that were not used", () => {
    expect(tableTexts(sheet).map((row) => [row[1], row[2], row[3], row[5]])).toEqual([
      ["■ ошибка", "СОШ а. Эркен", "Отметок 29, участников 30.", "ОГЭ 2025, C8"],
      ["▲ вопрос", "—", "Итог 121, а сумма по школам 120.", "ОГЭ 2025, B9"],
      ["○ сведения", "—", "Лист скрыт.", "It's, A1"],
      ["○ сведения", "—", "Лист не использован. На листе нет таблицы с числами.", "Черновик, A1"],
    ]);
  });

  it("links to the cell by a formula, also on a sheet with an apostrophe", () => {
    expect(sheet.cells[8]?.[5]).toEqual({ formula: `=HYPERLINK("#'It''s'!A1","It's, A1")` });
  });

  it("keeps a dismissed finding dismissed, with who and why, and asks again when the number changes", () => {
    const key = sheet.inputs[0]?.rowKeys[0] ?? "";
    const inputs = kept({ dismissals: { [key]: { state: "принято" } }, dismissalNotes: { [key]: { note: "сверено, Иванова" } } });
    const again = composeDataCheck(smallInput({ kept: inputs }));
    expect(inputsOf(again, "dismissals")[key]).toBe("принято");
    expect(inputsOf(again, "dismissalNotes")[key]).toBe("сверено, Иванова");
    expect(leadText(again, 4)).toContain("Найдено: ■ ошибок — 0, ▲ вопросов — 1, ○ сведений — 2. Принято как есть: 1.");
    const changed = smallFindings.map((one) => (one.code === "marksDoNotSum" ? { ...one, params: { sum: 28, n: 30 } } : one));
    expect(leadText(composeDataCheck(smallInput({ kept: inputs, findings: changed })), 4)).toContain("ошибок — 1");
  });

  it("has an autofilter over heading and rows", () => expect(sheet.autoFilter).toEqual({ row: 5, column: 0, rows: 5, columns: 8 }));

  it("says so when nothing was found", () => {
    const clean = composeDataCheck(smallInput({ findings: [], ignored: [] }));
    expect(leadText(clean, 4)).toBe("Замечаний нет. Распознано листов: 2 из 2.");
    expect(clean.inputs).toEqual([]);
    expect(clean.autoFilter).toBeNull();
  });
});

describe("«Школы»", () => {
  it("lets a person put schools into a cluster of their own, and keeps what was typed", () => {
    const rows = new Map(
      [["s1", "s2"].map((id) => smallSchools.find((school) => school.id === id)?.name ?? "")].flat().map((name) => [name, "Город"]),
    );
    const typed = kept({ clusters: Object.fromEntries([...rows].map(([name, cluster]) => [name, { cluster }])) });
    const clusters = keptClusters({ dataset: smallDataset, kept: typed });
    expect([...clusters]).toEqual([
      ["s1", "Город"],
      ["s2", "Город"],
    ]);
    const sheet = composeSchools(smallInput({ dataset: { ...smallDataset, clusters }, kept: typed }));
    expect(Object.values(inputsOf(sheet, "clusters")).filter((cell) => cell === "Город")).toHaveLength(2);
    expect(keptClusters({ dataset: smallDataset, kept: kept({}) }).size).toBe(0);
  });

  it("shows every spelling, and asks where a name fits several schools", () => {
    const findings = [
      {
        severity: "error" as const,
        code: "schoolAmbiguous",
        params: { spelling: "СОШ №5", candidates: "СОШ № 5 а. Кубран; СОШ № 25 а. Кызыл", rows: 2 },
        source: null,
        schoolId: null,
      },
    ];
    const sheet = composeSchools(smallInput({ findings }));
    const rows = tableTexts(sheet);
    expect(rows[0]?.slice(1, 9)).toEqual([
      "СОШ № 25 а. Кызыл",
      "СОШ",
      "СОШ",
      "240",
      "901001",
      "н/д",
      "СОШ № 25 а. Кызыл",
      'МБОУ "СОШ № 25 а. Кызыл"',
    ]);
    expect(rows.at(-1)?.[1]).toBe("СОШ №5");
    expect(leadText(sheet, 4)).toContain("Уточните названия: 1.");
  });

  it("keeps earlier decisions in sight, so that they hold on the next run", () => {
    const sheet = composeSchools(smallInput({ kept: kept({ schoolNames: { "Пятая школа": { school: "СОШ № 5 а. Кубран" } } }) }));
    expect(inputsOf(sheet, "schoolNames")["Пятая школа"]).toBe("СОШ № 5 а. Кубран");
  });

  it("tells namesakes apart", () => {
    const schools = smallSchools.map((one) => (one.id === "s4" ? { ...one, name: "СОШ с. Новое", shortName: "СОШ с. Новое" } : one));
    const sheet = composeSchools(smallInput({ dataset: { ...smallDataset, schools } }));
    expect(tableTexts(sheet).map((row) => row[1])).toEqual(expect.arrayContaining(["СОШ с. Новое (901004)", "СОШ с. Новое (901005)"]));
  });
});

describe("«Данные»", () => {
  const rows = tableTexts(composeData(smallInput()));

  it("has every result with its cell", () => {
    expect(rows[0]).toEqual([
      "СОШ № 25 а. Кызыл",
      "2025",
      "ОГЭ",
      "Математика",
      "9",
      "30",
      "14",
      "12",
      "3",
      "1",
      "14",
      String((100 * 14) / 30),
      "2.7",
      "2–5",
      String((100 * (2.7 - 2)) / 3),
      "ОГЭ 2025, H5:G5",
    ]);
    expect(rows.filter((row) => row[2] === "ОГЭ")).toHaveLength(24);
  });

  it("has passports, staff and olympiads in the same table, to be filtered by «Вид»", () => {
    expect(rows.find((row) => row[2] === "Соцпаспорт" && row[3] === "Из малообеспеченных семей")?.slice(5)).toEqual([
      "240",
      "—",
      "—",
      "—",
      "—",
      "140",
      String((100 * 140) / 240),
      "—",
      "—",
      "—",
      "Соцпаспорт 2025.xlsx: Свод, D4",
    ]);
    expect(rows.find((row) => row[3] === "Вакансии")?.[11]).toBe("—");
    expect(rows.filter((row) => row[2] === "Олимпиада").map((row) => [row[3], row[5], row[10]])).toEqual([
      ["все предметы, муниципальный этап: победители", "20", "2"],
      ["все предметы, муниципальный этап: призёры", "20", "5"],
    ]);
  });
});

describe("«Параметры»", () => {
  it("marks what was changed and shows the value in force", () => {
    const sheet = composeParameters(smallInput({}, { lowShareThreshold: 25, federalVpr: "included", excludedYears: [] }));
    const row = (name: string): string[] | undefined => tableTexts(sheet).find((cells) => cells[0] === name);
    expect(row("Порог доли низких результатов")?.slice(1, 5)).toEqual(["25", "%", "30", "▲ изменён"]);
    expect(row("Использование ВПР")?.[1]).toBe("в выявлении");
    expect(row("Исключённые годы")?.slice(1, 4)).toEqual(["нет", "годы", "2020"]);
    expect(row("Вес ОГЭ")?.[4]).toBe("○ по умолчанию");
    expect(leadText(sheet, 4)).toMatch(/изменено 3: «Исключённые годы», «Порог доли низких результатов», «Использование ВПР»\.$/);
  });

  it("is read back as it was written", () => {
    const minimumRussian = [
      { fromYear: null, score: 24 },
      { fromYear: 2027, score: 26 },
    ];
    const changes = {
      lowShareThreshold: 25,
      federalVpr: "included",
      excludedYears: [],
      clusterBySize: false,
      reportYear: 2024,
      minimumRussian,
      scaleRussian4: [],
    } as const;
    const sheet = composeParameters(smallInput({}, changes));
    const [input] = sheet.inputs;
    const typed = Object.fromEntries(
      (input?.rowKeys ?? []).flatMap((key, index) => {
        const cell = sheet.cells[(input?.range.row ?? 0) + index]?.[input?.range.column ?? 0];
        return typeof cell === "string" || typeof cell === "number" ? [[key, { value: cell }]] : [];
      }),
    );
    expect(parameterInputs(kept({ parameters: typed }))).toMatchObject({
      lowShareThreshold: 25,
      federalVpr: "included",
      excludedYears: "",
      clusterBySize: "нет",
      reportYear: 2024,
    });
    const read = mergeParameters(defaultParameters(), parameterInputs(kept({ parameters: typed })));
    expect(read).toEqual({ parameters: { ...defaultParameters(), ...changes }, findings: [] });
  });
});
