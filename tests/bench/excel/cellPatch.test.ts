import { numfmt } from "@univerjs/core";
import { cellPatch } from "../../../bench/excel/values/cellPatch";

const patch = (value: unknown, pattern = "General") => cellPatch(value, pattern, () => true);
const value = (given: unknown, pattern?: string) => patch(given, pattern).v;

/** Beside the tests through office.js: what a text becomes, and that the short way past Univer's parser changes nothing. */
describe("cellPatch", () => {
  it("takes texts as an English Excel takes what is typed", () => {
    expect([value("007"), value("12%"), value("TRUE"), value(" false "), value("1.5e3"), value("")]).toEqual([7, 0.12, 1, 0, 1500, null]);
    expect(patch("5-11").s?.n?.pattern).toBeDefined();
    expect([value("СОШ № 5"), value("2024–2025"), value("нет"), value("truely")]).toEqual(["СОШ № 5", "2024–2025", "нет", "truely"]);
    expect([value("#Н/Д"), value("#n/a"), value("007", "@"), value("'=1")]).toEqual(["#N/A", "#N/A", "007", "=1"]);
    expect(patch("=A1")).toMatchObject({ f: "=A1", v: null });
  });

  it("passes by the parser only where the parser finds nothing", () => {
    const texts = [
      "обычные",
      "12,5 %",
      "5 кл",
      "12 мая",
      "1 января 2024",
      "№ 5",
      "5 ₽",
      "Jan",
      "май",
      "AM",
      "yes",
      "e5",
      "Infinity",
      "-",
      "да 1/2",
      "١",
      "½",
    ];
    for (const text of texts) expect([text, typeof value(text) === "number"]).toEqual([text, numfmt.parseValue(text) !== null]);
  });
});
