import { buildReports } from "../../../src/app/buildReports";
import { checkData } from "../../../src/app/checkData";
import type { Doubt } from "../../../src/app/doubts/doubt";
import { doubtsOf } from "../../../src/app/doubts/doubtsOf";
import { findingViews } from "../../../src/app/overview/findingViews";
import { inputNames } from "../../../src/reports/inputs/inputNames";
import { dataCheckWords } from "../../../src/text/sheets/dataCheckWords";
import { settleDoubt } from "../../../src/app/doubts/settleDoubt";
import { openBook } from "../../workbook/openBook";
import type { TestBook } from "../../workbook/openBook";
import { district } from "../district";

jest.setTimeout(300_000);
let book: TestBook;
afterEach(() => book.close());

const none = { grids: [], refused: [] };
const psyzh = "МБОУ СОШ №1 с. Псыж";
const erken = "МБОУ СОШ №2 а. Эркен";

async function only(code: string): Promise<Doubt> {
  const [doubt, ...more] = doubtsOf(await checkData()).filter(({ finding }) => finding.code === code);
  expect(more).toEqual([]);
  if (doubt === undefined) throw new Error(`No doubt ${code}`);
  return doubt;
}

/** Presses the button with these words. */
async function answer(doubt: Doubt, label: string): Promise<void> {
  const chosen = doubt.alternatives.find((one) => one.label === label);
  if (chosen === undefined) throw new Error(`${label} is not among ${doubt.alternatives.map((one) => one.label).join(", ")}`);
  expect(await settleDoubt(doubt, chosen.answer, "2025-03-01", none)).toBe(true);
}

describe("doubts settled one by one", () => {
  it("the scale of a mean: asked with what there is, answered, not asked again", async () => {
    book = await openBook({
      "ЕГЭ 2025 физика": [
        ["Школа", "Участников", "Средний балл"],
        [psyzh, 4, 4.5],
        [erken, 3, 3.7],
      ],
    });
    const doubt = await only("meanScaleUnknown");
    expect(doubt.alternatives.map(({ label }) => label)).toEqual([
      "Отметка, 2–5",
      "Тестовый балл, 0–100",
      "% от максимума",
      "Первичный балл",
    ]);
    expect([doubt.source.sheet, doubt.alternatives.some(({ taken }) => taken)]).toEqual(["ЕГЭ 2025 физика", false]);
    await answer(doubt, "Отметка, 2–5");
    const after = await checkData();
    expect(after.dataset.facts.map(({ mean, scale }) => [mean, scale])).toEqual([
      [4.5, "mark"],
      [3.7, "mark"],
    ]);
    expect(doubtsOf(after)).toEqual([]);
  });

  it("a question set aside on «Проверка данных» is asked no more", async () => {
    book = await openBook({
      "ЕГЭ 2025 физика": [
        ["Школа", "Участников", "Средний балл"],
        [psyzh, 4, 4.5],
        [erken, 3, 3.7],
      ],
    });
    const asked = await checkData();
    expect(doubtsOf(asked)).toHaveLength(1);
    const [view] = findingViews(asked).filter(({ title }) => title.includes("баллах"));
    if (view === undefined) throw new Error("No finding about the scale");
    const accepted = new Map([[inputNames.dismissals, new Map([[view.id, new Map([["state", dataCheckWords.states.accepted]])]])]]);
    expect(doubtsOf({ ...asked, kept: accepted })).toEqual([]);
  });

  it("whom a passport counts: two answers about two columns of one table stand together", async () => {
    book = await openBook({
      "Социальный паспорт 2024-2025": [
        ["Школа", "Всего обучающихся", "Малообеспеченные семьи", "Неполные семьи", "Многодетные семьи"],
        [psyzh, 200, 40, 30, 20],
        [erken, 100, 20, 10, 10],
      ],
    });
    const doubts = doubtsOf(await checkData()).filter(({ finding }) => finding.code === "contextUnitAssumed");
    expect(doubts).toHaveLength(3);
    const [first, second] = doubts;
    if (first === undefined || second === undefined) throw new Error("No doubts");
    expect(first.whatWeThink).toContain("детей");
    await answer(first, "Семьи");
    await answer(second, "Детей");
    const { dataset, ...after } = await checkData();
    const [record] = dataset.context;
    expect([record?.units.lowIncome, record?.units.singleParent]).toEqual(["families", "pupils"]);
    expect(doubtsOf({ dataset, ...after }).filter(({ finding }) => finding.code === "contextUnitAssumed")).toHaveLength(1);
  });

  it("a sheet that does not say its year, and one that names two", async () => {
    const table = [
      ["Школа", "Участников", "2", "3", "4", "5"],
      [psyzh, 20, 2, 8, 7, 3],
    ];
    book = await openBook({ "ОГЭ 2024 русский": [["ОГЭ 2025, русский язык"], ...table], "ОГЭ математика": table });
    const conflict = await only("yearConflict");
    expect(conflict.alternatives.map(({ label, taken }) => [label, taken])).toEqual([
      ["2025", true],
      ["2024", false],
    ]);
    await answer(conflict, "2024");
    const unknown = await only("yearUnknown");
    await answer(unknown, "2023");
    const after = await checkData();
    expect(after.dataset.facts.map(({ subject, year }) => [subject, year])).toEqual([
      ["russian", 2024],
      ["mathematics", 2023],
    ]);
    expect(doubtsOf(after)).toEqual([]);
  });

  it("a sheet refused because it does not say what it is", async () => {
    book = await openBook({
      "Русский язык 2025": [
        ["Школа", "Участников", "2", "3", "4", "5"],
        [psyzh, 20, 2, 8, 7, 3],
      ],
    });
    await answer(await only("procedureUnknown"), "ОГЭ");
    const after = await checkData();
    expect(after.dataset.facts.map(({ kind, n }) => [kind, n])).toEqual([["oge", 20]]);
  });

  it("a school's name: the answer holds at once, and the next run puts it on «Школы»", async () => {
    book = await openBook({
      ...district(),
      "ЕГЭ 2025 русский язык": [
        ["Школа", "Участников", "2", "3", "4", "5"],
        ["МБОУ ООШ № 3", 20, 2, 8, 7, 3],
      ],
    });
    const [doubt] = doubtsOf(await checkData()).filter(({ id }) => id.startsWith('["school"'));
    expect(doubt?.finding.code).toMatch(/^school/);
    if (doubt === undefined) throw new Error("No doubt about a school");
    const own = doubt.alternatives[doubt.alternatives.length - 1];
    if (own === undefined) throw new Error("No alternative");
    await answer(doubt, own.label);
    const settled = await checkData();
    expect(doubtsOf(settled).map(({ id }) => id)).not.toContain(doubt.id);
    const built = await buildReports({ sheets: ["schools"] });
    expect(built.dataset.schools).toHaveLength(settled.dataset.schools.length);
    expect(book.cell("Разметка", 4, 0)).toBeNull();
    const again = await checkData();
    expect(again.dataset.schools).toHaveLength(settled.dataset.schools.length);
    expect(doubtsOf(again).map(({ id }) => id)).not.toContain(doubt.id);
  });
});
