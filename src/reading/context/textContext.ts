import type { OlympiadFact } from "../../domain/assessment/fact";
import type { SheetKind } from "../reading";
import { headingKey } from "../vocabulary/headingKey";
import { lookUp } from "../vocabulary/lookUp";
import { procedures } from "../vocabulary/procedures";
import { stages } from "../vocabulary/stages";
import { findGrade } from "./findGrade";
import { findSubject } from "./findSubject";
import { findYear } from "./findYear";
import type { YearMention } from "./yearMention";

/** What one text around a table (title, section row, sheet's name, file's name) says about its numbers. */
export interface TextContext {
  readonly kind: SheetKind | null;
  readonly year: YearMention | null;
  readonly subject: string | null;
  readonly grade: number | null;
  readonly stage: OlympiadFact["stage"];
}

const known = new Map<string, TextContext>();
const capacity = 5_000;

/**
 * Reads the context out of one text; each text is parsed once (a pure function).
 *
 * @example textContext("ВПР 2021. 4 класс. Математика") → vpr, 2021, grade 4, "mathematics"
 */
export function textContext(text: string): TextContext {
  let context = known.get(text);
  if (context === undefined) {
    const key = headingKey(text);
    context = { kind: lookUp(procedures, key), year: findYear(text), subject: findSubject(key), grade: findGrade(key), stage: lookUp(stages, key) };
    if (known.size >= capacity) known.clear();
    known.set(text, context);
  }
  return context;
}
