import { sampleSheets } from "../../../bench/sample/sampleSheets";
import { readSheets } from "../../../src/reading/readSheets";
import { gridOf } from "../gridOf";
import { supportOf } from "./supportOf";

const sheets = sampleSheets();
const reading = readSheets(
  sheets.map(({ name, rows, merges = [] }) => ({
    ...gridOf(name, rows),
    merges: merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
  })),
  { schoolNames: new Map() },
);

describe("registers of the sample", () => {
  const support = supportOf(reading);

  test("every register that the department keeps is read, what it does not keep is empty", () => {
    const counts = Object.fromEntries(Object.entries(support).map(([list, records]) => [list, records.length]));
    expect(counts).toMatchInlineSnapshot(`
     {
       "acts": 9,
       "analytics": 0,
       "contracts": 2,
       "courses": 9,
       "diagnostics": 38,
       "distances": 18,
       "events": 6,
       "listings": 3,
       "measures": 32,
       "memberships": 26,
       "programmes": 3,
       "resources": 14,
       "surveys": 48,
       "tasks": 195,
       "teams": 0,
       "visits": 6,
     }
    `);
    expect(reading.ignored.map(({ sheet }) => sheet)).toEqual(["О примере"]);
  });

  test("its gaps are asked about with their cells", () => {
    const asked = reading.findings.filter(({ code }) => /^(?:register|measure|act|survey|task|contract|expert|membership)/.test(code));
    expect(asked.map(({ code, source }) => `${code} ${source?.sheet ?? ""}!${source?.address ?? ""}`)).toMatchInlineSnapshot(`
     [
       "measureWithoutTerm Дорожная карта 2025-2026!E8",
       "measureWithoutTerm Дорожная карта 2025-2026!E14",
       "measureWithoutTerm Дорожная карта 2025-2026!E20",
     ]
    `);
  });

  test("names of teachers stand in diagnostics and courses alone", () => {
    const { diagnostics, courses, ...others } = support;
    const names = [...diagnostics, ...courses].flatMap(({ teacher }) => (teacher === null ? [] : [teacher]));
    expect(names.length).toBeGreaterThan(20);
    const elsewhere = JSON.stringify({ ...reading, dataset: { ...reading.dataset, support: others } });
    for (const name of names) expect(elsewhere).not.toContain(`"${name}"`);
    expect(elsewhere).not.toMatch(/Педагог \d|Руководитель \d/);
  });
});
