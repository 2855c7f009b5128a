import { composeOrder } from "../../../src/reports/order/composeOrder";
import { orderDocument } from "../../../src/reports/order/orderDocument";
import type { ReportInput } from "../../../src/reports/reportInput";
import { expectReviewed } from "../../text/reviewed";
import { documentMarkdown } from "../document/documentMarkdown";
import { madeSupport } from "../madeSupport";
import { cellText, leadText } from "../sheetText";
import { kept, smallDataset, smallInput, smallSchools } from "../smallDistrict";

const support = madeSupport(
  smallSchools.map(({ id }) => id),
  ["s1"],
  2025,
);
const input = (changes: Partial<ReportInput> = {}, parameters: Parameters<typeof smallInput>[1] = {}): ReportInput =>
  smallInput({ dataset: { ...smallDataset, support }, ...changes }, parameters);
const words = (given: ReportInput): string => documentMarkdown(orderDocument(given)).replaceAll("\u00a0", " ");

describe("«Проект приказа»", () => {
  it("reads as reviewed: everything told, and with blanks to fill in", () => {
    const told = {
      departmentName: "Управление образования администрации Учебного муниципального района",
      orderBasis: "Концепция поддержки ШНОР (приказ от 10.01.2025 № 3), Положение (приказ от 10.01.2025 № 4)",
      orderPlace: "а. Эркен",
      headPosition: "Начальник управления",
      headName: "И. И. Иванова",
      coordinator: "ведущий специалист П. П. Петров",
      methodService: "Муниципальный методический кабинет",
      controlPerson: "заместитель начальника С. С. Сидорова",
    };
    expectReviewed(
      "order.md",
      `${documentMarkdown(orderDocument(input({}, told)))}\n\n---\n\n${documentMarkdown(orderDocument(smallInput()))}`,
    );
  });

  it("holds the list in force: a specialist's word with its reason stands before the calculation", () => {
    const inputs = kept({
      overrides: { "СОШ а. Эркен": { decision: "ШНОР" }, "СОШ № 25 а. Кызыл": { decision: "группа риска" } },
      overrideReasons: { "СОШ а. Эркен": { reason: "программа начата 01.09.2025" }, "СОШ № 25 а. Кызыл": { reason: "реорганизация" } },
    });
    const text = words(input({ kept: inputs }));
    expect(text).toContain("| 1 | СОШ а. Эркен | ШНОР | Решение специалиста: программа начата 01.09.2025. По расчёту — не относится. ");
    expect(text).toContain("| 1 | СОШ № 25 а. Кызыл | группа риска | Решение специалиста: реорганизация. По расчёту — ШНОР. ");
    expect(text).toContain("Провести углублённую диагностику в школах группы риска: СОШ № 25 а. Кызыл.");
  });

  it("does not count a word without a reason", () => {
    const text = words(input({ kept: kept({ overrides: { "СОШ а. Эркен": { decision: "ШНОР" } } }) }));
    expect(text).not.toContain("| СОШ а. Эркен | ШНОР |");
  });

  it("has no clause about what there is not: no list, no roadmap, no partners", () => {
    const base = input();
    const schools = base.analysis.schools.map((school) => ({ ...school, decision: "notApplicable" as const }));
    const dataset = { ...smallDataset, staff: [] };
    const text = words(smallInput({ dataset, analysis: { ...base.analysis, schools } }));
    expect(text).toContain(
      "1. Установить, что по итогам анализа школ с низкими образовательными результатами (ШНОР) в 2025/26 учебном году нет.",
    );
    expect(text).not.toContain("школы-партнёры (приложение");
    expect(text).not.toContain("Руководителям школ перечня");
    expect(text).not.toContain("Приложение 4");
  });

  it("hides what stands behind few pupils", () => {
    const facts = smallDataset.facts.map((fact) =>
      fact.schoolId === "s1" ? { ...fact, n: 4, marks: { 2: 2, 3: 1, 4: 1, 5: 0 }, low: 2, mean: 2.75 } : fact,
    );
    const inputs = kept({
      overrides: { "СОШ № 25 а. Кызыл": { decision: "ШНОР" } },
      overrideReasons: { "СОШ № 25 а. Кызыл": { reason: "по итогам проверки" } },
    });
    const text = words(input({ dataset: { ...smallDataset, facts }, kept: inputs }));
    expect(text).toContain("меньше 5 участников (значения скрыты)");
    expect(text).not.toMatch(/[124] из 4 \(/);
  });

  it("leaves closed schools out", () => {
    const schools = smallDataset.schools.map((school) => (school.id === "s5" ? { ...school, closed: true } : school));
    expect(words(input({ dataset: { ...smallDataset, schools } }))).not.toContain("СОШ с. Новое");
  });

  it("says the same on its sheet, each annex on a page of its own", () => {
    const sheet = composeOrder(input());
    const cells = sheet.cells.flat().map(cellText);
    for (const block of orderDocument(input()).blocks) {
      if (block.kind === "paragraph") expect(cells).toContain(block.text.replaceAll("\u00a0", " "));
      if (block.kind === "table") for (const text of block.rows.flat()) expect(cells).toContain(text.replaceAll("\u00a0", " "));
    }
    expect(sheet.print.pageBreaks).toHaveLength(4);
    expect(leadText(sheet, 4)).toMatch(/^В проекте: школ в перечне — 1, в группе риска — 0, мероприятий дорожной карты — \d+\./);
  });
});
