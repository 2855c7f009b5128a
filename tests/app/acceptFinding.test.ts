import { acceptFinding } from "../../src/app/acceptFinding";
import { buildReports } from "../../src/app/buildReports";
import { checkData } from "../../src/app/checkData";
import { findingViews } from "../../src/app/overview/findingViews";
import { openBook } from "../workbook/openBook";
import type { TestBook } from "../workbook/openBook";
import { district } from "./district";

jest.setTimeout(300_000);
let book: TestBook;
afterEach(() => book.close());

/** The district with a line in which the marks do not make the number of participants. */
function spoiled(): ReturnType<typeof district> {
  const sheets = district();
  const row = sheets["ОГЭ 2025 русский"]?.[3];
  if (row) row[1] = 99;
  return sheets;
}
const open = (evaluation: Parameters<typeof findingViews>[0]) => findingViews(evaluation).filter(({ accepted }) => accepted === null);

describe("«Не считать ошибкой»", () => {
  it("is kept on «Проверка данных» with its reason, taken back there, and comes back when the number changes", async () => {
    book = await openBook(spoiled());
    await buildReports();
    const evaluation = await checkData();
    const [finding] = open(evaluation).filter(({ severity }) => severity === "error");
    if (!finding) throw new Error("The spoiled line has no finding");
    const accepted = await acceptFinding(evaluation, finding.id, "двое не сдавали");
    expect(open(accepted)).toHaveLength(open(evaluation).length - 1);
    const read = findingViews(await checkData()).find(({ id }) => id === finding.id);
    expect(read?.accepted).toEqual({ reason: "двое не сдавали" });
    const reopened = await acceptFinding(accepted, finding.id, null);
    expect(open(reopened)).toHaveLength(open(evaluation).length);
    expect(open(await checkData())).toHaveLength(open(evaluation).length);
  });

  it("says that the sheets are older than the data once a cell has changed", async () => {
    book = await openBook({ ...district(), Заметки: [["позвонить в школу № 1"]] });
    await buildReports();
    const put = (sheet: string, address: string, value: string | number): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
        await context.sync();
      });
    expect((await checkData()).changedSince).toEqual({ sources: false, parameters: false });
    // As «Расчёт» does: what is not read counts no more than a blank cell does.
    await put("Заметки", "A1", "позвонить в школу № 2");
    await put("ОГЭ 2025 русский", "H40", " ");
    expect((await checkData()).changedSince).toEqual({ sources: false, parameters: false });
    await put("ОГЭ 2025 русский", "C4", 2);
    expect((await checkData()).changedSince).toEqual({ sources: true, parameters: false });
  });
});
