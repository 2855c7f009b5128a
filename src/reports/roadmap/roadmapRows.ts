import { roadmapWords } from "../../text/sheets/roadmapWords";
import { hash53 } from "../inputs/hash53";
import { inputNames } from "../inputs/inputNames";
import type { KeptInputs, ReportInput } from "../reportInput";
import { measureFields, proposedMeasures } from "./proposedMeasures";
import type { MeasureField, MeasureTexts, ProposedMeasure } from "./proposedMeasures";

/**
 * proposed: as the data propose it · edited: a person changed it · added: a person wrote it · groundless: edited before, and the
 * data do not propose it any more · empty: a row to write in.
 */
export type MeasureState = "proposed" | "edited" | "added" | "groundless" | "empty";

export interface RoadmapRow {
  readonly key: string;
  readonly state: MeasureState;
  /** What stands in the cells; "" where a person left nothing. */
  readonly texts: MeasureTexts;
  /** Fingerprints of what this run proposes, field by field; "" where nothing is. */
  readonly proposal: string;
}

export interface Roadmap {
  readonly rows: readonly RoadmapRow[];
  /** Measures that the data propose and the coordinator removed. */
  readonly excluded: readonly ProposedMeasure[];
}

/** Rows in which nothing stands, for people to write in. */
const EMPTY_ROWS = 3;
const nothing = Object.fromEntries(measureFields.map((field) => [field, ""])) as Record<MeasureField, string>;

/** The sheet, the order and the yearly report of a run are composed from one input and share one roadmap. */
const roadmaps = new WeakMap<ReportInput, Roadmap>();

/**
 * Дорожная карта: what the data propose, with everything that people did to it. An edited cell stays as it was typed; a cell nobody touched
 * follows the data, except the term, which once proposed stays. Rows of people stay. A removed measure does not come back by itself.
 */
export function roadmapRows(input: ReportInput): Roadmap {
  const before = roadmaps.get(input);
  if (before !== undefined) return before;
  const roadmap = compute(input);
  roadmaps.set(input, roadmap);
  return roadmap;
}

function compute(input: ReportInput): Roadmap {
  const { kept } = input;
  const proposed = proposedMeasures(input);
  const excludedKeys = excludedMeasures(kept);
  const rows = proposed.filter(({ key }) => !excludedKeys.has(key)).map((measure) => proposedRow(measure, kept));
  const known = new Set(proposed.map(({ key }) => key));
  return {
    rows: [...rows, ...orphanRows(kept, known), ...ownRows(kept)],
    excluded: proposed.filter(({ key }) => excludedKeys.has(key)),
  };
}

function proposedRow({ key, texts }: ProposedMeasure, kept: KeptInputs): RoadmapRow {
  const typed = typedTexts(kept, key);
  const before = fingerprintsOf(kept, key);
  const proposal = measureFields.map((field) => hash53(texts[field])).join("·");
  if (typed === null || before === null) return { key, state: "proposed", texts, proposal };
  const edited = new Set(measureFields.filter((field, index) => hash53(typed[field]) !== before[index]));
  const shown = { ...texts };
  for (const field of measureFields) if (edited.has(field) || field === "due") shown[field] = typed[field];
  // A term that stays as it was proposed is no edit, although this run would propose a later one.
  const held = measureFields.map((field) => hash53(edited.has(field) || field !== "due" ? texts[field] : typed.due)).join("·");
  return { key, state: edited.size > 0 ? "edited" : "proposed", texts: shown, proposal: held };
}

/** Measures that a person edited and nothing proposes any more: what was typed is not thrown away. */
function orphanRows(kept: KeptInputs, known: ReadonlySet<string>): RoadmapRow[] {
  return [...(kept.get(inputNames.roadmap)?.keys() ?? [])].flatMap((key): RoadmapRow[] => {
    if (known.has(key) || isOwn(key)) return [];
    const typed = typedTexts(kept, key);
    const before = fingerprintsOf(kept, key);
    if (typed === null || before === null) return [];
    const edited = measureFields.some((field, index) => hash53(typed[field]) !== before[index]);
    return edited ? [{ key, state: "groundless", texts: typed, proposal: before.join("·") }] : [];
  });
}

/** Rows that people wrote, and a few empty ones. A row added between the others gets a number of its own, which it keeps. */
function ownRows(kept: KeptInputs): RoadmapRow[] {
  const keys = [...(kept.get(inputNames.roadmap)?.keys() ?? [])].filter(isOwn);
  const numbers = keys.flatMap((key) => (key.startsWith("own:") ? [Number(key.slice(4))] : []));
  let next = Math.max(0, ...numbers) + 1;
  const own = keys.flatMap((key): RoadmapRow[] => {
    const texts = typedTexts(kept, key);
    return texts === null ? [] : [{ key: key.startsWith("own:") ? key : `own:${next++}`, state: "added", texts, proposal: "" }];
  });
  const empty = Array.from({ length: EMPTY_ROWS }, (): RoadmapRow => ({
    key: `own:${next++}`,
    state: "empty",
    texts: nothing,
    proposal: "",
  }));
  return [...own, ...empty];
}

function isOwn(key: string): boolean {
  return key.startsWith("own:") || key.startsWith("added:");
}

/** What stands in the cells of a row; null where nothing does. */
function typedTexts(kept: KeptInputs, key: string): MeasureTexts | null {
  const cells = kept.get(inputNames.roadmap)?.get(key);
  if (cells === undefined) return null;
  return Object.fromEntries(measureFields.map((field) => [field, String(cells.get(field) ?? "").trim()])) as Record<MeasureField, string>;
}

function fingerprintsOf(kept: KeptInputs, key: string): string[] | null {
  const value = kept.get(inputNames.roadmapProposals)?.get(key)?.get("proposal");
  const parts = typeof value === "string" ? value.split("·") : [];
  return parts.length === measureFields.length ? parts : null;
}

/** Removed from the sheet or emptied as a whole, now or before, and not called back. */
function excludedMeasures(kept: KeptInputs): ReadonlySet<string> {
  const listed = [...(kept.get(inputNames.roadmapExcluded) ?? [])].filter(
    ([, cells]) => String(cells.get("state") ?? "").trim() !== roadmapWords.excluded.back,
  );
  return new Set([
    ...(kept.get(`${inputNames.roadmap}.removed`)?.keys() ?? []),
    ...[...(kept.get(inputNames.roadmapProposals)?.keys() ?? [])].filter((key) => kept.get(inputNames.roadmap)?.has(key) !== true),
    ...listed.map(([key]) => key),
    ...(kept.get(`${inputNames.roadmapExcluded}.removed`)?.keys() ?? []),
  ]);
}
