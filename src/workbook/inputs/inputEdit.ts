import type { CellValue } from "../../reading/grid";

/** One cell people type into on a generated sheet, as a face fills it for them. Null empties it. */
export interface InputEdit {
  /** Name of the input range (`reports/inputs/inputNames`). */
  readonly input: string;
  readonly rowKey: string;
  readonly columnKey: string;
  readonly value: CellValue;
}
