import { schoolKeys } from "../../reports/schoolNames/schoolKeys";
import { schoolLabels } from "../../reports/schoolNames/schoolLabels";
import type { School } from "../../domain/assessment/school";
import type { Evaluation } from "../evaluation";
import { followSelection } from "../followSelection";
import { selectedSchool } from "../selectedSchool";
import { districtContext } from "./districtContext";
import { schoolViewOf } from "./schoolViewOf";
import type { SchoolView } from "./schoolView";
import { searchSchools } from "./searchSchools";

/** The schools of one reading as the pane asks about them; a school goes by its label, which outlives a reading. */
export interface SchoolDirectory {
  readonly labels: readonly string[];
  /** Labels of the schools a search finds, best first. */
  search(text: string): readonly string[];
  /** The card; null when the reading knows no such school. */
  view(label: string): SchoolView | null;
  /** Key by which a run is told the school; null when the reading knows no such school. */
  keyOf(label: string): string | null;
  /** The school of the selected row; null when it names none. */
  selected(): Promise<string | null>;
  /** Tells the school of the selected row at each move; resolves with the way to stop. */
  follow(onSchool: (label: string | null) => void, onError: (error: unknown) => void): Promise<() => Promise<void>>;
}

export function schoolDirectory(evaluation: Evaluation): SchoolDirectory {
  const { schools } = evaluation.dataset;
  const labels = schoolLabels(schools);
  const ids = new Map([...labels].map(([id, label]) => [label, id]));
  const labelOf = (school: School | null): string | null => (school === null ? null : (labels.get(school.id) ?? null));
  const district = districtContext(evaluation, (id) => labels.get(id) ?? id, new Date());
  return {
    labels: [...labels.values()],
    search: (text) => searchSchools(schools, text).flatMap((school) => labelOf(school) ?? []),
    view: (label) => {
      const id = ids.get(label);
      return id === undefined ? null : schoolViewOf(evaluation, id, label, district);
    },
    keyOf: (label) => {
      const id = ids.get(label);
      return id === undefined ? null : (schoolKeys(schools).get(id) ?? null);
    },
    selected: async () => labelOf(await selectedSchool(evaluation)),
    follow: (onSchool, onError) =>
      followSelection(
        () => evaluation,
        (school) => onSchool(labelOf(school)),
        onError,
      ),
  };
}
