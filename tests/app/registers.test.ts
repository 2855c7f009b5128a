import { checkData } from "../../src/app/checkData";
import { buildReports } from "../../src/app/buildReports";
import { createRegister } from "../../src/app/createRegister";
import { registerList } from "../../src/app/registerList";
import { removeGenerated } from "../../src/app/removeGenerated";
import { registerKinds } from "../../src/domain/support/registerKind";
import { openBook } from "../workbook/openBook";
import type { TestBook } from "../workbook/openBook";
import { district } from "./district";

jest.setTimeout(300_000);
let book: TestBook;
afterEach(() => book.close());

/** Types into the first free row of a register: row 6, under the example. */
async function type(sheet: string, cells: Readonly<Record<number, string | number>>): Promise<void> {
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    for (const [column, value] of Object.entries(cells)) target.getRangeByIndexes(5, Number(column), 1, 1).values = [[value]];
    await context.sync();
  });
}

describe("registers of the work", () => {
  it("every register is made once, known again, empty, and its example is no data", async () => {
    book = await openBook(district());
    const { dataset } = await checkData();
    for (const kind of registerKinds) await createRegister(kind, dataset.schools);
    const outcome = await checkData();
    expect(registerList(outcome.recognised).map(({ kind, sheets }) => [kind, sheets.map(({ rows }) => rows)])).toEqual(
      registerKinds.map((kind) => [kind, [0]]),
    );
    expect(outcome.dataset.support).toBeUndefined();
    expect(outcome.dataset.schools).toHaveLength(12);
  });

  it("a name that is taken gets another; no run changes or removes what was made", async () => {
    book = await openBook({ ...district(), "Визиты кураторов": [["мои заметки"]] });
    const name = await createRegister("visits", []);
    expect(name).toBe("Визиты кураторов (2)");
    await type(name, { 1: "МБОУ СОШ № 3", 3: "18.03.2025" });
    const before = book.cell(name, 4, 1);
    await buildReports();
    await removeGenerated();
    expect(book.tabs()).toContain(name);
    expect([book.cell(name, 4, 1), book.cell(name, 5, 1)]).toEqual([before, "МБОУ СОШ № 3"]);
  });

  it("what is filled in is read back", async () => {
    book = await openBook(district());
    const { dataset } = await checkData();
    const [measures, courses, surveys] = [
      await createRegister("measures", dataset.schools),
      await createRegister("courses", dataset.schools),
      await createRegister("surveys", dataset.schools),
    ];
    await type(measures, { 0: 1, 1: "МБОУ СОШ № 1", 3: "Практикум", 5: 45731, 6: "в работе" });
    await type(courses, {
      1: "МБОУ СОШ № 2",
      2: "Педагог 7",
      3: "учитель",
      4: "математика",
      5: "Геометрия",
      7: "20.11.2024",
      8: "завершено",
    });
    await type(surveys, { 1: "МБОУ СОШ № 3", 2: 2025, 3: "обучающиеся", 4: 60, 5: 28, 6: 17, 8: 34 });
    const outcome = await checkData();
    expect(outcome.dataset.support).toMatchObject({
      measures: [{ title: "Практикум", due: "2025-03-15", status: "inProgress", done: null, source: { address: "A6:G6" } }],
      courses: [{ teacher: "Педагог 7", role: "teacher", subject: "mathematics", topic: "Геометрия", year: 2024, done: true }],
      surveys: [
        { theme: "motivation", share: 28, n: 60, year: 2025, respondents: "pupils" },
        { theme: "wellbeing", share: 17 },
        { theme: "parents", share: 34 },
      ],
    });
    expect(
      registerList(outcome.recognised)
        .filter(({ sheets }) => sheets.some(({ rows }) => rows > 0))
        .map(({ kind }) => kind),
    ).toEqual(["measures", "courses", "surveys"]);
  });
});
