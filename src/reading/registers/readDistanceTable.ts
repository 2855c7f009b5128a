import type { CellRow } from "../cells/cell";
import { cellText } from "../cells/cellText";
import { readFigure } from "../figures/readFigure";
import { unreadable } from "../figures/unreadable";
import { namesSchool } from "../rows/namesSchool";
import type { SheetScope } from "../rows/sheetScope";
import { sourceOf } from "../rows/sheetScope";
import { viewOf } from "../tables/view";
import { headingKey } from "../vocabulary/headingKey";
import { lookUp } from "../vocabulary/lookUp";
import { vocabulary } from "../vocabulary/vocabulary";
import { namedSchools } from "./namedSchools";
import type { RegistersReading, RowFinding, SupportDraft } from "./registerDraft";

const titles = vocabulary<true>([{ means: true, terms: ["расстояни*"], unless: ["расстояни* … центр*"] }]);

/** Rows over the schools of the upper edge. */
const longestPreamble = 8;

/**
 * Расстояния «школа × школа»: schools along both edges, kilometres inside, under a title, a sheet's or a file's name that speaks of distances.
 * A blank, «-» and the diagonal tell nothing; words are asked about with their cell. Null for a sheet of any other kind.
 */
export function readDistanceTable(rows: readonly CellRow[], scope: SheetScope): RegistersReading | null {
  const words = [scope.sheet, scope.file ?? "", ...rows.slice(0, longestPreamble).flatMap(({ cells }) => cells.map(cellText))];
  // Asked of every sheet, so the word itself is looked for before anything dearer.
  if (!words.some((text) => /расстояни/iu.test(text))) return null;
  const lines = viewOf(rows, false);
  const first = lines.findIndex(({ slots }) => slots.filter(({ cell }) => namesSchool(cellText(cell))).length >= 2);
  const heading = lines[first];
  if (heading === undefined) return null;
  const above = lines.slice(0, first).flatMap(({ slots }) => slots.map(({ cell }) => cellText(cell)));
  if (![...above, scope.sheet, scope.file ?? ""].some((text) => lookUp(titles, headingKey(text)) !== null)) return null;
  const schools = heading.slots.filter(({ cell }) => namesSchool(cellText(cell)));
  const edge = schools[0]?.at ?? 0;
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  for (const { slots } of lines.slice(first + 1)) {
    const own = slots.find(({ at, cell }) => at < edge && namesSchool(cellText(cell)));
    if (own === undefined) continue;
    const named = namedSchools(cellText(own.cell), sourceOf(scope, [own.cell]));
    for (const other of schools) {
      const slot = slots.find(({ at }) => at === other.at);
      const name = cellText(other.cell);
      if (slot === undefined || name === cellText(own.cell)) continue;
      const { figure, findings: said } = readFigure(slot, "count", scope);
      findings.push(...said.map((finding) => ({ finding, schools: named })));
      const source = sourceOf(scope, [slot.cell]);
      if (figure.state === "bad") {
        const finding = unreadable(figure, slot.cell, "kilometres", true, scope);
        if (finding !== null) findings.push({ finding, schools: named });
      }
      if (figure.state !== "value") continue;
      const ends = namedSchools(name, sourceOf(scope, [other.cell]));
      drafts.push({ list: "distances", schools: named, record: { other: ends, kilometres: figure.value, source } });
    }
  }
  if (drafts.length === 0 && findings.length === 0) return null;
  const line = { kind: "register", register: "distances", year: null, subject: null, grade: null } as const;
  return { drafts, findings, recognised: [{ file: scope.file, sheet: scope.sheet, ...line, rows: schools.length, confidence: "sure" }] };
}
