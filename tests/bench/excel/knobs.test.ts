import { defaultKnobs } from "../../../bench/host/knobs";
import type { ProfileName } from "../../../bench/host/knobs";
import type { Bench } from "./openBench";
import { openBench } from "./openBench";

jest.setTimeout(60_000);

const readName = (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  return context.sync().then(() => sheet.name);
};

describe("each version of Excel", () => {
  // https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
  const versions: readonly (readonly [profile: ProfileName, highest: string, next: string])[] = [
    ["2021", "1.14", "1.15"],
    ["2024", "1.17", "1.18"],
    ["web", "1.20", "1.21"],
  ];

  it.each(versions)("%s says ExcelApi %s and no more, and answers ApiNotFound above it", async (profile, highest, next) => {
    const bench = await openBench({ profile });
    const { requirements } = bench.Office.context;
    expect([requirements.isSetSupported("ExcelApi", highest), requirements.isSetSupported("ExcelApi", next)]).toEqual([true, false]);
    // Worksheet.onNameChanged is of ExcelApi 1.17: the client sends it whatever the host has said.
    const listen = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("Лист1").onNameChanged.add(() => Promise.resolve());
      return context.sync();
    };
    if (profile === "2021") expect((await bench.failure(listen)).code).toBe("ApiNotFound");
    else await bench.run(listen);
    bench.close();
  });
});

describe("each language", () => {
  it.each([
    ["ru-RU", "Лист2", "=СУММ(1;2)", ",", /^Excel находится в режиме правки ячейки/],
    ["en-US", "Sheet1", "=SUM(1,2)", ".", /^Excel is in cell-editing mode/],
  ])("%s shows in names, formulas, separators and the client's own words", async (locale, sheetName, formula, separator, editing) => {
    const bench = await openBench({ locale });
    expect([bench.Office.context.displayLanguage, bench.Office.context.contentLanguage]).toEqual([locale, locale]);
    const seen = await bench.run(async (context) => {
      const added = context.workbook.worksheets.add();
      const cell = added.getRange("A1");
      cell.formulas = [["=SUM(1,2)"]];
      const culture = context.application.cultureInfo.numberFormat;
      added.load("name");
      cell.load("formulasLocal");
      culture.load("numberDecimalSeparator");
      await context.sync();
      return [added.name, cell.formulasLocal[0]![0], culture.numberDecimalSeparator];
    });
    expect(seen).toEqual([sheetName, formula, separator]);
    bench.host.knobs.editMode = true;
    const { code, message } = await bench.failure(readName);
    expect(code).toBe("InvalidOperationInCellEditMode");
    expect(message).toMatch(editing);
    bench.close();
  });
});

describe("limits and faults", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());
  afterEach(() => Object.assign(bench.host.knobs, defaultKnobs));

  it("refuses a reply of more than 5 MB, in bytes: Cyrillic counts twice", async () => {
    const text = "я".repeat(2_700);
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Лист1");
      for (let part = 0; part < 2; part++) {
        sheet.getRange(`A${part * 500 + 1}:A${part * 500 + 500}`).values = Array.from({ length: 500 }, () => [text]);
        await context.sync();
      }
    });
    const read = (address: string) => async (context: Excel.RequestContext) => {
      const range = context.workbook.worksheets.getItem("Лист1").getRange(address);
      range.load("values");
      await context.sync();
      return range.values.length;
    };
    expect(await bench.run(read("A1:A900"))).toBe(900);
    expect((await bench.failure(read("A1:A1000"))).code).toBe("ResponsePayloadSizeLimitExceeded");
    const { records } = bench.host.engine.log;
    const { error, replyBytes } = records.filter(({ purpose }) => purpose === "work").at(-1) ?? {};
    expect([error, (replyBytes ?? 0) > 5 * 1024 * 1024]).toEqual(["refused 5104", true]);
  });

  it("refuses 5,000,001 cells and takes 5,000,000 for what they are", async () => {
    const count = (address: string) => async (context: Excel.RequestContext) => {
      const range = context.workbook.worksheets.getItem("Лист1").getRange(address);
      range.format.fill.color = "#FFFFFF";
      await context.sync();
    };
    // 5 columns × 1,000,000 rows; the limit is of cells, wherever they lie.
    bench.host.knobs.cells = 5_000;
    await bench.run(count("C1:G1000"));
    expect((await bench.failure(count("C1:G1001"))).code).toBe("OperationCellsExceedLimit");
    expect(defaultKnobs.cells).toBe(5_000_000);
  });

  it("throttles while it lasts, and the same run succeeds afterwards", async () => {
    bench.host.knobs.throttle = true;
    expect((await bench.failure(readName)).code).toBe("ActivityLimitReached");
    bench.host.knobs.throttle = false;
    await expect(bench.run(readName)).resolves.toBe("Лист1");
  });

  it("loses the session between two syncs of one run: what was written before stays", async () => {
    const { code } = await bench.failure(async (context) => {
      const cell = context.workbook.worksheets.getItem("Лист1").getRange("H1");
      cell.values = [["до"]];
      await context.sync();
      bench.host.knobs.sessionLost = true;
      cell.values = [["после"]];
      await context.sync();
    });
    expect(code).toBe("InvalidOrTimedOutSession");
    bench.host.knobs.sessionLost = false;
    expect(bench.model.cells.cell(bench.model.sheets.activeId(), 0, 7)?.v).toBe("до");
  });

  it("fails the third request of a run and no other", async () => {
    bench.host.knobs.failRequest = 3;
    const done: number[] = [];
    const { code } = await bench.failure(async (context) => {
      for (let request = 1; request <= 4; request++) {
        context.workbook.worksheets.getItem("Лист1").getRange(`J${request}`).values = [[request]];
        await context.sync();
        done.push(request);
      }
    });
    expect([code, done, bench.host.knobs.failRequest]).toEqual(["GeneralException", [1, 2], null]);
    await expect(bench.run(readName)).resolves.toBe("Лист1");
  });

  it("answers each request late by the latency, one after another", async () => {
    bench.host.knobs.latency = 30;
    const { log } = bench.host.engine;
    log.clear();
    await bench.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
      context.workbook.load("name");
      await context.sync();
    });
    const work = log.records.filter(({ purpose }) => purpose === "work");
    expect(work).toHaveLength(2);
    for (const { milliseconds } of work) expect(milliseconds).toBeGreaterThanOrEqual(29);
  });
});

describe("protection and hidden sheets", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
    await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ["Скрытый", "Очень скрытый"]) worksheets.add(name).getRange("A1").values = [[name]];
      worksheets.getItem("Скрытый").visibility = "Hidden";
      worksheets.getItem("Очень скрытый").visibility = "VeryHidden";
      await context.sync();
    });
  });
  afterAll(() => bench.close());

  it("a hidden and a very hidden sheet are read and written like others, and cannot be brought into view", async () => {
    const seen = await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name, items/visibility");
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      const cell = worksheets.getItem("Очень скрытый").getRange("A1");
      cell.load("values");
      await context.sync();
      return [worksheets.items.map(({ name, visibility }) => [name, visibility]), all.value, visible.value, cell.values];
    });
    expect(seen).toEqual([
      [
        ["Лист1", "Visible"],
        ["Скрытый", "Hidden"],
        ["Очень скрытый", "VeryHidden"],
      ],
      3,
      1,
      [["Очень скрытый"]],
    ]);
    for (const name of ["Скрытый", "Очень скрытый"]) {
      const { code } = await bench.failure((context) => {
        context.workbook.worksheets.getItem(name).activate();
        return context.sync();
      });
      expect(code).toBe("InvalidOperation");
    }
  });

  it("the last visible sheet can be neither hidden nor deleted", async () => {
    const hide = await bench.failure((context) => {
      context.workbook.worksheets.getItem("Лист1").visibility = "Hidden";
      return context.sync();
    });
    const remove = await bench.failure((context) => {
      context.workbook.worksheets.getItem("Лист1").delete();
      return context.sync();
    });
    expect([hide.code, remove.code]).toEqual(["InvalidOperation", "InvalidOperation"]);
  });

  it("a protected sheet refuses values, looks, rows, a sort and a second protection; reading is free", async () => {
    await bench.run((context) => {
      context.workbook.worksheets.getItem("Лист1").protection.protect();
      return context.sync();
    });
    const attempts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange("A1").values = [[1]]),
      (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
      (sheet) => sheet.getRange("2:2").insert("Down"),
      (sheet) => sheet.getRange("A1:A3").sort.apply([{ key: 0 }]),
      (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3")),
      (sheet) => sheet.protection.protect(),
    ];
    for (const attempt of attempts) {
      const { code } = await bench.failure((context) => {
        attempt(context.workbook.worksheets.getItem("Лист1"));
        return context.sync();
      });
      expect(code).toBe("AccessDenied");
    }
    await expect(bench.run(readName)).resolves.toBe("Лист1");
    await bench.run((context) => {
      context.workbook.worksheets.getItem("Лист1").protection.unprotect();
      return context.sync();
    });
  });

  it("a protected structure refuses sheets added, renamed, moved, hidden, shown, copied and deleted; cells are free", async () => {
    bench.model.side.book.structureProtected = true;
    const attempts: ((sheets: Excel.WorksheetCollection) => void)[] = [
      (sheets) => sheets.add("Новый"),
      (sheets) => (sheets.getItem("Лист1").name = "Иной"),
      (sheets) => (sheets.getItem("Лист1").position = 1),
      (sheets) => (sheets.getItem("Скрытый").visibility = "Visible"),
      (sheets) => (sheets.getItem("Скрытый").visibility = "VeryHidden"),
      (sheets) => sheets.getItem("Лист1").copy(),
      (sheets) => sheets.getItem("Скрытый").delete(),
    ];
    for (const attempt of attempts) {
      const { code } = await bench.failure((context) => {
        attempt(context.workbook.worksheets);
        return context.sync();
      });
      expect(code).toBe("AccessDenied");
    }
    await bench.run((context) => {
      context.workbook.worksheets.getItem("Скрытый").getRange("A2").values = [[2]];
      return context.sync();
    });
    bench.model.side.book.structureProtected = false;
    expect(bench.model.sheets.ids().map((id) => bench.model.sheets.name(id))).toEqual(["Лист1", "Скрытый", "Очень скрытый"]);
  });
});
