import { inventRegion } from "../../../bench/measure/region/inventRegion";

describe("the invented region", () => {
  const region = inventRegion();
  const sheets = [...region.files.values()].flatMap((file) => Object.entries(file));

  it("has 200 schools in one register and 1,020 sheets in the 60 files of its districts", () => {
    expect(region.workbook["Реестр ОО"]).toHaveLength(202);
    expect([region.schools, region.files.size, sheets.length]).toEqual([200, 60, 1020]);
  });

  it("says each result once: a row a school, procedure, year and subject", () => {
    const results = sheets.filter(([name]) => /^(?:ВПР|ОГЭ|ЕГЭ)/.test(name)).map(([, rows]) => rows);
    expect(results.reduce((sum, rows) => sum + rows.length - 2, 0)).toBe(region.facts);
    // The marks of a row are its participants.
    const [name, n, ...marks] = results[0]?.[2] ?? [];
    expect(name).toBe("МБОУ СОШ № 1");
    expect(marks.reduce<number>((sum, mark) => sum + Number(mark), 0)).toBe(n);
  });

  it("is the same on every machine", () => {
    const said = ({ workbook, files }: typeof region) => JSON.stringify([workbook, [...files]]);
    expect(said(inventRegion())).toBe(said(region));
  });
});
