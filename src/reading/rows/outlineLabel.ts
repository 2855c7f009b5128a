import type { TextContext } from "../context/textContext";
import { textContext } from "../context/textContext";
import { namesSchool } from "./namesSchool";

/** The subject or grade that a label in the column of schools names («Русский язык» under its school in a pivot table); null for any other text. */
export function outlineLabel(text: string): TextContext | null {
  if (text.length > 60 || namesSchool(text)) return null;
  const said = textContext(text);
  return said.subject === null && said.grade === null ? null : said;
}
