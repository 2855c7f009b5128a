import type { CellSource } from "../../domain/assessment/cellSource";
import { loginPattern } from "../roles/tableLayout";
import { namesSchool } from "../rows/namesSchool";
import { normaliseText } from "../text/normaliseText";
import { tidyText } from "../text/tidyText";
import type { SchoolsNamed } from "./registerDraft";

const all =
  /^(?:для )?(?:все|всех|всем) ?(?:(?:школ[ыа]?м?|оо|оу|общеобразовательны[ехм]{1,2} (?:организаци[ийям]{1,3}|учреждени[йяем]{1,3})|образовательны[ехм]{1,2} организаци[ийям]{1,3})(?: района| округа| муниципалитета)?)?$|^(?:школы|оо|общеобразовательные организации) (?:района|округа|муниципалитета)$/;

const selected = /шнор|(?:школ|оо|организаци)[а-я]* с низкими|(?:школ|оо|организаци)[а-я]*[- ](?:участни|проекта)|500\+/;

const names = (text: string): boolean => namesSchool(text) || loginPattern.test(text);

/** «СОШ № 1, 3 и № 5»: a bare number takes the words before the number of its neighbour. */
function completed(parts: readonly string[]): string[] | null {
  let stem: string | null = null;
  const full: string[] = [];
  for (const part of parts) {
    const bare = /^(?:№|N)?\s*(\d{1,3})$/iu.exec(part)?.[1];
    if (bare !== undefined && stem !== null) {
      full.push(`${stem} № ${bare}`);
      continue;
    }
    if (!names(part)) return null;
    stem = /^(.*?\S)\s*(?:№|N)\s*\d{1,3}$/iu.exec(part)?.[1] ?? null;
    full.push(part);
  }
  return full;
}

/**
 * The schools a cell names: one, several («СОШ № 1, СОШ № 3», «СОШ № 1, 3 и 5», a line each), all of the district, or the selected ones. A
 * text that names none that could be told stays one name: it is asked about later, never split by guess.
 *
 * @example namedSchools("СОШ № 1, 3", source) // named: «СОШ № 1», «СОШ № 3»
 */
export function namedSchools(text: string, source: CellSource): SchoolsNamed {
  const plain = normaliseText(text).replace(/[.;:,]+$/, "");
  if (all.test(plain)) return { kind: "all", source };
  if (selected.test(plain) && !names(text)) return { kind: "selected", text: tidyText(text), source };
  const parts = text
    .split(/[,;\n]|\s+и\s+(?=(?:№|N|\d|[А-ЯЁ]))/u)
    .map(tidyText)
    .filter((part) => part !== "");
  const several = parts.length > 1 ? completed(parts) : null;
  return { kind: "named", texts: several ?? [tidyText(text)], source };
}
