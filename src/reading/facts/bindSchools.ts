import type { BiasMarker, Dataset } from "../../domain/assessment/dataset";
import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../findings/makeFinding";
import type { SchoolMention } from "../schools/schoolMention";
import type { SheetReading, TableReading } from "../sheets/sheetReading";
import { joinProtocols } from "./joinProtocols";
import { mergeFacts } from "./mergeFacts";
import type { RankedFact } from "./mergeFacts";
import { mergeRecords } from "./mergeRecords";

/** Ties every draft to its school; what has none stays out, with a finding. */
export interface Bound {
  readonly data: Pick<
    Dataset,
    "facts" | "context" | "staff" | "olympiads" | "references" | "biasMarkers" | "journals" | "distributions" | "referenceDistributions"
  >;
  readonly findings: readonly Finding[];
}

/**
 * Last stage: drafts of all sheets + the identities of schools → facts, each once. `schoolOf` gives null for a mention that could not be tied to one school; its numbers
 * stay out and a finding shows the cell, unless `reported` has one about it already.
 */
export function bindSchools(
  sheets: readonly SheetReading[],
  schoolOf: (mention: SchoolMention) => string | null,
  reported: readonly Finding[],
): Bound {
  const findings: Finding[] = [];
  const places = new Set(reported.map(({ source }) => JSON.stringify(source)));
  const unknown = new Set<SchoolMention>();
  const tie = <D extends { readonly mention: SchoolMention }, R>(drafts: readonly D[], make: (draft: D, schoolId: string) => R): R[] =>
    drafts.flatMap((draft) => {
      const schoolId = schoolOf(draft.mention);
      if (schoolId !== null) return [make(draft, schoolId)];
      unknown.add(draft.mention);
      return [];
    });
  const all = <K extends keyof TableReading>(key: K): TableReading[K][number][] =>
    sheets.flatMap((sheet) => sheet[key] as TableReading[K][number][]);
  for (const sheet of sheets) {
    for (const { finding, mention } of sheet.findings)
      findings.push(mention === null ? finding : { ...finding, schoolId: schoolOf(mention) });
  }
  const facts = mergeFacts(
    joinProtocols(tie(all("facts"), ({ fact, rank }, schoolId): RankedFact => ({ fact: { schoolId, ...fact }, rank }))),
  );
  const context = mergeRecords(
    tie(all("context"), ({ record }, schoolId) => ({ schoolId, ...record })),
    {
      key: ({ schoolId, year }) => `${schoolId}|${year}`,
      values: ({ indicators }) => indicators,
      withValue: (kept, field, other) => {
        const key = field as keyof typeof kept.indicators;
        const [value, unit, cell] = [other.indicators[key], other.units[key], other.cells[key]];
        const near = kept.source.sheet === other.source.sheet && kept.source.file === other.source.file;
        return {
          ...kept,
          indicators: { ...kept.indicators, ...(value === undefined ? {} : { [key]: value }) },
          units: { ...kept.units, ...(unit === undefined ? {} : { [key]: unit }) },
          cells: { ...kept.cells, ...(near && cell !== undefined ? { [key]: cell } : {}) },
        };
      },
    },
  );
  const staff = mergeRecords(
    tie(all("staff"), ({ record }, schoolId) => ({ schoolId, ...record })),
    {
      key: ({ schoolId, year }) => `${schoolId}|${year}`,
      values: ({ indicators }) => indicators,
      withValue: (kept, field, other) => {
        const key = field as keyof typeof kept.indicators;
        const [value, cell] = [other.indicators[key], other.cells[key]];
        const near = kept.source.sheet === other.source.sheet && kept.source.file === other.source.file;
        return {
          ...kept,
          indicators: { ...kept.indicators, ...(value === undefined ? {} : { [key]: value }) },
          cells: { ...kept.cells, ...(near && cell !== undefined ? { [key]: cell } : {}) },
        };
      },
    },
  );
  const olympiads = mergeRecords(
    tie(all("olympiads"), ({ record }, schoolId) => ({ schoolId, ...record })),
    {
      key: ({ schoolId, year, stage, subject }) => `${schoolId}|${year}|${stage}|${subject}`,
      values: ({ participants, winners, prizes }) => ({ participants, winners, prizes }),
      withValue: (kept, field, other) => ({ ...kept, [field]: other[field as "participants" | "winners" | "prizes"] }),
    },
  );
  const markers = mergeRecords(
    tie(all("markers"), ({ record, source }, schoolId) => ({ schoolId, source, ...record })),
    {
      key: ({ schoolId, year }) => `${schoolId}|${year}`,
      values: ({ count }) => ({ count }),
      withValue: (kept) => kept,
    },
  );
  const journals = mergeRecords(
    tie(all("journals"), ({ record }, schoolId) => ({ schoolId, ...record })),
    {
      key: ({ schoolId, year, subject, grade }) => `${schoolId}|${year}|${subject}|${grade}`,
      values: ({ lowered, confirmed, raised }) => ({ lowered, confirmed, raised }),
      withValue: (kept) => kept,
    },
  );
  const points = mergeRecords(
    tie(all("points"), ({ record }, schoolId) => ({ schoolId, ...record })),
    {
      key: ({ schoolId, year, subject, grade }) => `${schoolId}|${year}|${subject}|${grade}`,
      values: ({ counts }) => Object.fromEntries(counts.entries()),
      withValue: (kept) => kept,
    },
  );
  const referencePoints = all("referencePoints");
  const biasMarkers = markers.records.map(({ schoolId, year, kind, count, source }): BiasMarker => ({
    schoolId,
    year,
    kind,
    count,
    source,
  }));
  for (const mention of unknown) {
    if (!places.has(JSON.stringify(mention.source)))
      findings.push(
        makeFinding("schoolUnknown", mention.source, { name: mention.name ?? mention.fullName ?? mention.code ?? mention.login ?? "" }),
      );
  }
  findings.push(
    ...facts.findings,
    ...context.findings,
    ...staff.findings,
    ...olympiads.findings,
    ...markers.findings,
    ...journals.findings,
    ...points.findings,
  );
  return {
    data: {
      facts: facts.facts,
      context: context.records,
      staff: staff.records,
      olympiads: olympiads.records,
      references: all("references"),
      biasMarkers,
      ...(journals.records.length > 0 ? { journals: journals.records } : {}),
      ...(points.records.length > 0 ? { distributions: points.records } : {}),
      ...(referencePoints.length > 0 ? { referenceDistributions: referencePoints } : {}),
    },
    findings,
  };
}
