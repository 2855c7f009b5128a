import * as fc from "fast-check";
import type { YearMention } from "../../../src/reading/context/yearMention";
import { readDate } from "../../../src/reading/dates/readDate";
import type { CellValue } from "../../../src/reading/grid";

const school: YearMention = { kind: "school", year: 2024, autumn: false };
const calendar: YearMention = { kind: "calendar", year: 2025, autumn: false };

/** «from…until», a single day alone; other outcomes by their names. */
function said(value: CellValue, around: YearMention | null = null, format: string | null = null): string {
  const reading = readDate(value, format, false, around);
  if (reading.kind === "bad") return reading.why;
  if (reading.kind !== "date") return reading.kind;
  return reading.from === reading.until ? reading.from : `${reading.from}…${reading.until}`;
}

describe("readDate", () => {
  test.each([
    ["15.03.2025", "2025-03-15"],
    ["15.03.25", "2025-03-15"],
    ["15/03/2025", "2025-03-15"],
    ["2025-03-15", "2025-03-15"],
    ["до 15 марта 2025 г.", "2025-03-15"],
    ["до 15.03.2025г.", "2025-03-15"],
    ["15\u00a0МАРТА 2025 года", "2025-03-15"],
    ["1 мая 2025", "2025-05-01"],
    ["проведено 15.03.2025", "2025-03-15"],
    ["март 2025", "2025-03-01…2025-03-31"],
    ["март 2025 г.", "2025-03-01…2025-03-31"],
    ["фев. 2024", "2024-02-01…2024-02-29"],
    ["май 2025", "2025-05-01…2025-05-31"],
    ["1 квартал 2025", "2025-01-01…2025-03-31"],
    ["IV кв. 2025 г.", "2025-10-01…2025-12-31"],
    ["третий квартал 2025 года", "2025-07-01…2025-09-30"],
    ["2024/2025 уч. год", "2024-09-01…2025-08-31"],
    ["в течение 2024-2025 учебного года", "2024-09-01…2025-08-31"],
    ["1 полугодие 2024/2025", "2024-09-01…2024-12-31"],
    ["II полугодие 2025 г.", "2025-07-01…2025-12-31"],
    ["01.02–15.03.2025", "2025-02-01…2025-03-15"],
    ["01.12–15.03.2025", "2024-12-01…2025-03-15"],
    ["15-20 марта 2025", "2025-03-15…2025-03-20"],
    ["сентябрь–ноябрь 2025", "2025-09-01…2025-11-30"],
    ["сентябрь 2024 – май 2025", "2024-09-01…2025-05-31"],
    ["2025 год", "2025-01-01…2025-12-31"],
    ["31.02.2025", "impossible"],
    ["15.13.2025", "impossible"],
    ["31 апреля 2025", "impossible"],
    ["20.05.2025–10.05.2025", "impossible"],
    ["март", "noYear"],
    ["до 15.03.", "noYear"],
    ["постоянно", "repeated"],
    ["в течение учебного года", "repeated"],
    ["ежемесячно, до 5 числа", "repeated"],
    ["скоро", "unknown"],
    ["#ЗНАЧ!", "unknown"],
    ["-", "missing"],
    ["н/д", "missing"],
    ["", "missing"],
  ])("«%s» is %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test("what stands around tells the year of a month", () => {
    expect(said("март", school)).toBe("2025-03-01…2025-03-31");
    expect(said("октябрь", school)).toBe("2024-10-01…2024-10-31");
    expect(said("октябрь", calendar)).toBe("2025-10-01…2025-10-31");
    expect(said("до 15.03.", calendar)).toBe("2025-03-15");
    expect(said("1 полугодие", school)).toBe("2024-09-01…2024-12-31");
    expect(said("III четверть", school)).toBe("2025-01-01…2025-03-31");
  });

  test("Excel's dates are days, also without a format; other numbers are none", () => {
    expect(said(45731, null, "dd.mm.yyyy")).toBe("2025-03-15");
    expect(said(45717, null, "mmm.yy")).toBe("2025-03-01…2025-03-31");
    expect(said(45731.75, null, "General")).toBe("2025-03-15");
    expect(said("45731", null)).toBe("2025-03-15");
    expect(said(2025)).toBe("2025-01-01…2025-12-31");
    expect(said(15)).toBe("unknown");
    expect(said(15, null, "dd.mm.yyyy")).toBe("impossible");
    expect(readDate(45731 - 1462, "dd.mm.yyyy", true, null)).toEqual({ kind: "date", from: "2025-03-15", until: "2025-03-15" });
  });

  const twoDigits = (figure: number): string => String(figure).padStart(2, "0");
  const names = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

  test("every day of a century is read back from every way to write it, and from its serial number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 36526, max: 73050 }), fc.constantFrom("до ", "к ", "", "не позднее "), (serial, before) => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const iso = `${y}-${twoDigits(m)}-${twoDigits(d)}`;
        for (const text of [
          `${before}${twoDigits(d)}.${twoDigits(m)}.${y}`,
          `${before}${d}.${m}.${y} г.`,
          `${before}${d} ${names[m - 1] ?? ""} ${y} года`,
          iso,
        ])
          expect(said(text)).toBe(iso);
        expect(said(serial, null, "dd.mm.yyyy")).toBe(iso);
      }),
    );
  });

  test("whatever a cell holds, the outcome is a span of existing days or none", () => {
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(cell, fc.constantFrom(null, school, calendar), (value, around) => {
        const reading = readDate(value, null, false, around);
        if (reading.kind !== "date") return;
        expect(reading.from <= reading.until).toBe(true);
        for (const day of [reading.from, reading.until]) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});
