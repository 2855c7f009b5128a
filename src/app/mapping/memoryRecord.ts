import type { SheetMapping } from "../../reading/mapping/mapping";
import type { MemoryRecord, SchoolAnswer } from "./memory";

/** How a cell with a record of ours begins: by it the sheet «Разметка» is known, whatever it is called and wherever it was copied. */
export const recordPrefix = '{"opora":1,';

type Unknown = Readonly<Record<string, unknown>>;

/** The record as one line of text. */
export function serialiseRecord(record: MemoryRecord): string {
  return `${recordPrefix}${JSON.stringify(record).slice(1)}`;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isObject = (value: unknown): value is Unknown => typeof value === "object" && value !== null && !Array.isArray(value);
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isNumberOrNull = (value: unknown): boolean => value === null || (typeof value === "number" && Number.isFinite(value));

function isForm(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.transposed === "boolean" &&
    isNumberOrNull(value.pointed) &&
    Array.isArray(value.headings) &&
    value.headings.every(isText)
  );
}

function isMapping(value: unknown): value is SheetMapping {
  if (!isObject(value) || !isText(value.savedOn) || !isObject(value.origin)) return false;
  const { origin, form, columns } = value;
  return (
    isTextOrNull(origin.file) &&
    isText(origin.sheet) &&
    (form === null || isForm(form)) &&
    isTextOrNull(value.kind) &&
    isTextOrNull(value.subject) &&
    isNumberOrNull(value.grade) &&
    isNumberOrNull(value.year) &&
    Array.isArray(columns) &&
    columns.every((column) => column === null || isObject(column))
  );
}

const isAnswer = (value: unknown): value is SchoolAnswer =>
  isObject(value) && isText(value.savedOn) && isText(value.spelling) && isText(value.school);

/**
 * The record in a cell; null for a text that is not one of ours any more: it is shown to the person and left as it is.
 *
 * @example parseRecord('{"opora":1,"school":{"savedOn":"2025-03-01","spelling":"СОШ 5","school":"МБОУ СОШ № 5"}}')
 */
export function parseRecord(text: string): MemoryRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (!isObject(value)) return null;
  if (isMapping(value.mapping)) return { mapping: value.mapping };
  return isAnswer(value.school) ? { school: value.school } : null;
}
