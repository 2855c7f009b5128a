import type { ScoreScale } from "../../domain/assessment/fact";
import type { HeadingFacets } from "./headingFacets";
import { parseHeading } from "./parseHeading";

/** What a whole column is, by all the layers of its heading. */
export interface ColumnFacets extends HeadingFacets {
  /** The text of the nearest upper layer that the vocabulary does not know: a subject of its own, perhaps. */
  readonly group: string | null;
  /** What a person settled of the column (a mapping, an answer to a question): it outweighs the evidence of the cells. */
  readonly settled?: SettledColumn;
}

export interface SettledColumn {
  readonly scale: ScoreScale | undefined;
  readonly counted: "pupils" | "families" | "parents" | undefined;
  /** A person said what the column is, be it what was found. */
  readonly named: boolean;
}

const nothing: HeadingFacets = {
  identity: null,
  measure: null,
  passport: null,
  staff: null,
  olympiad: null,
  subject: null,
  grade: null,
  year: null,
  procedure: null,
  stage: null,
  unit: null,
  scale: null,
  counted: null,
  generic: false,
};

/** Indicators that count everybody: pupils, families, parents. */
const wholes: ReadonlySet<string> = new Set(["enrolment", "families", "parents"]);

/** «Русский язык: Средний балл» is two layers written in one cell. */
function layersOf(path: readonly string[]): string[] {
  return path.flatMap((text) => text.split(/\s*:\s+|\s*:$/u)).filter((text) => text.trim() !== "");
}

/**
 * The layers of a heading, from the top down → what the column is. The lowest layer that says something wins; a layer that
 * says only «чел.», «%», «количество» takes its meaning from the layer above; «Получили отметку» over «5» adds nothing to «5».
 *
 * @example columnFacets(["Русский язык", "Не преодолели порог", "%"]) → subject "russian", measure "low", unit "share"
 */
export function columnFacets(path: readonly string[]): ColumnFacets {
  const layers = layersOf(path).map((text) => ({ text, facets: parseHeading(text) }));
  const upwards = [...layers].reverse();
  const meaningful = upwards.filter(({ facets }) => !facets.generic);
  const first = <K extends keyof HeadingFacets>(key: K, among = upwards): HeadingFacets[K] =>
    among.find(({ facets }) => facets[key] !== null && facets[key] !== false)?.facets[key] ?? nothing[key];
  const lowest = meaningful[0]?.facets ?? upwards[0]?.facets ?? nothing;
  const measured = (key: "measure" | "passport" | "staff" | "olympiad"): HeadingFacets[typeof key] => first(key, meaningful) ?? first(key);
  const passport = measured("passport") as HeadingFacets["passport"];
  // «Многодетные» over «кол-во семей» and «детей»: the lower layer says who is counted, the upper one of what category.
  const category =
    passport !== null && wholes.has(passport)
      ? meaningful.map(({ facets: f }) => f.passport).find((of) => of !== null && of !== "other" && !wholes.has(of))
      : undefined;
  const group = meaningful
    .slice(1)
    .find(
      ({ facets: f }) =>
        f.measure === null && f.subject === null && f.procedure === null && f.year === null && f.grade === null && f.identity === null,
    );
  return {
    identity: lowest.identity ?? (layers.length === 1 ? first("identity") : null),
    measure: measured("measure") as HeadingFacets["measure"],
    passport: category ?? passport,
    staff: measured("staff") as HeadingFacets["staff"],
    olympiad: measured("olympiad") as HeadingFacets["olympiad"],
    subject: first("subject"),
    grade: first("grade"),
    year: first("year"),
    procedure: first("procedure"),
    stage: first("stage"),
    unit: first("unit"),
    scale: first("scale", meaningful),
    counted: first("counted"),
    generic: meaningful.length === 0,
    group: group?.text ?? null,
  };
}
