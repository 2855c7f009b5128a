import type { ToyOffice } from "./toyOffice";
import { errorOf, toyOffice } from "./toyOffice";

describe("the requirement profile", () => {
  let office: ToyOffice;
  beforeAll(async () => {
    office = await toyOffice({ profile: "2021", locale: "en-US" });
  });
  afterAll(() => office.close());

  it("is what the add-in is told: Excel 2021 has ExcelApi 1.14 and no more", () => {
    const { requirements } = office.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(false);
  });

  it("is also what the host enforces: the client sends members above it all the same", async () => {
    const askForDependents = (): Promise<void> =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Данные").getRange("A1").getDependents();
        await context.sync();
      });
    expect((await errorOf(askForDependents())).code).toBe("ApiNotFound");
    office.host.knobs.profile = "2024";
    await expect(askForDependents()).resolves.toBeUndefined();
  });

  it("comes with the locale", () => {
    expect(office.Office.context.displayLanguage).toBe("en-US");
  });
});
