import { composeReports } from "../../../src/reports/composeReports";
import { pageWidth } from "../../../src/reports/layout/theme";
import { cellText } from "../sheetText";
import { smallInput } from "../smallDistrict";

// «Паспорт школы» is a form and no table: what it has to keep is told in its own test.
const models = composeReports(smallInput()).filter(({ key }) => key !== "passport");
const sizes = [16, 10, 9, 9, 10] as const;

describe.each(models.map((model) => [model.name, model] as const))("«%s» keeps the rules of the sheets", (_name, model) => {
  const { cells, print, columnWidths, rowHeights, styles } = model;
  const width = columnWidths.slice(0, print.columns).reduce((sum, one) => sum + one, 0);
  // A text lies over many narrow columns, whose padding (5 of 7 pixels a character) is room as well.
  const room = print.scale === undefined ? width : width + (5 / 7) * print.columns;

  it("is rectangular, and as wide as it has widths", () => {
    for (const row of cells) expect(row).toHaveLength(columnWidths.length);
  });

  it("fits the page in width at 83 % or more", () => expect(width).toBeLessThanOrEqual(pageWidth[print.orientation]));

  it("begins with title, purpose, stamp, legend, answer, each on one line inside the page", () => {
    for (const [row, size] of sizes.entries()) {
      const cell = cells[row]?.[0];
      const text = cellText(cell);
      expect(text).not.toBe("");
      // The answer of the live sheet is a formula, as long as it must be; what it shows is tested where it is calculated.
      if (typeof cell === "object" && model.key === "calculation") continue;
      expect({ text, fits: text.length <= (1.2 * room * 10) / size }).toEqual({ text, fits: true });
    }
    expect(cellText(cells[1]?.[0])).toBe("Для адресной методической поддержки. Не оценка школы, руководителя или учителя.");
    expect(cellText(cells[3]?.[0])).toMatch(/^Обозначения:/);
  });

  it("has at most three notes, each inside the page", () => {
    const notes = styles.filter(({ style, range }) => style.size === 9 && style.color === "#56616B" && range.row > 5 && range.column === 0);
    expect(notes).toHaveLength(1);
    const [range] = notes.map((one) => one.range);
    expect(range?.rows).toBeLessThanOrEqual(3);
    for (let row = range?.row ?? 0; row < (range?.row ?? 0) + (range?.rows ?? 0); row++) {
      const text = cellText(cells[row]?.[0]);
      expect({ text, fits: text.length > 0 && text.length <= 1.2 * room }).toEqual({ text, fits: true });
    }
  });

  it("gives a height to every row of the table, never above Excel's limit", () => {
    const rows = rowHeights.reduce((sum, one) => sum + one.rows, 0);
    expect(rows).toBeGreaterThan(6);
    for (const { height } of rowHeights) expect(height).toBeLessThanOrEqual(409);
  });

  it("freezes the heading and repeats it in print where the sheet has one table that may reach another page, with a footer", () => {
    const headings = styles.filter(({ style, range }) => style.fill === "#DCE8F0" && range.row >= 5).length;
    expect(model.freeze?.rows).toBe(headings === 1 ? 6 : undefined);
    // Five schools are a page; over the charts of the next one a heading would head nothing.
    expect(print.titleRows).toEqual(headings === 1 && model.charts.length === 0 ? { first: 5, last: 5 } : null);
    expect(print.footer?.right).toBe("Страница &P из &N");
  });

  it("styles ranges: the number of styles does not grow with the rows", () => expect(styles.length).toBeLessThan(90));

  it("has no empty cell in a calculated column, nor a number that is none", () => {
    // A text is laid over many narrow columns; its paragraphs are read by their own tests.
    if (model.print.scale !== undefined) return;
    const inputs = new Set(model.inputs.flatMap(({ range }) => Array.from({ length: range.columns }, (_, i) => range.column + i)));
    const sections = new Set(styles.filter(({ style }) => style.size === 11).map(({ range }) => range.row));
    const end = cells.findIndex((row, index) => index > 5 && row.slice(0, print.columns).every((cell) => cell === null));
    for (let row = 6; row < end; row++) {
      if (sections.has(row)) continue;
      cells[row]?.slice(0, print.columns).forEach((cell, column) => {
        // Cells of the live sheet that a formula beside them fills.
        if (inputs.has(column) || (model.key === "calculation" && column > 0)) return;
        expect({ row, column, cell }).not.toEqual({ row, column, cell: null });
        if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
      });
    }
  });

  it("writes nothing but links as formulas, except on the live sheet", () => {
    const allowed = model.key === "calculation" ? /^=(?:\$[A-Z]+\d+$|ШНОР\.|IF\(ISERROR\(\$Q\$7\)|IFERROR\(IF\(\$)/ : /^=HYPERLINK\("#'/;
    for (const cell of cells.flat()) {
      if (typeof cell === "object" && cell !== null) expect(cell.formula).toMatch(allowed);
    }
  });

  it("names every input range once, with a key for each row", () => {
    expect(new Set(model.inputs.map(({ name }) => name)).size).toBe(model.inputs.length);
    for (const { range, rowKeys, columnKeys } of model.inputs) {
      expect(rowKeys).toHaveLength(range.rows);
      expect(new Set(rowKeys).size).toBe(rowKeys.length);
      expect(columnKeys).toHaveLength(range.columns);
    }
  });

  it("lets a person choose only from lists that Excel can hold", () => {
    const rules = model.inputs.flatMap((one) => [one.validation, ...(one.partValidations ?? []).map((part) => part.validation)]);
    for (const rule of rules) {
      if (rule?.type !== "list") continue;
      expect(rule.options.join(",").length).toBeLessThanOrEqual(255);
      expect(rule.options.some((option) => option.includes(","))).toBe(false);
    }
  });
});
