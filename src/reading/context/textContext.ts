import { remembered } from "../cells/remembered";
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

function parse(text: string): TextContext {
  const key = headingKey(text);
  return {
    kind: lookUp(procedures, key),
    year: findYear(text),
    subject: findSubject(key),
    grade: findGrade(key),
    stage: lookUp(stages, key),
  };
}

/**
 * Reads the context out of one text; each text is parsed once (a pure function).
 *
 * @example textContext("ВПР 2021. 4 класс. Математика") → vpr, 2021, grade 4, "mathematics"
 */
export const textContext: (text: string) => TextContext = remembered(parse, 5_000);
