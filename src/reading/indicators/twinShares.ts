import type { ContextIndicator } from "../../domain/assessment/context";
import type { Finding } from "../../domain/findings/finding";
import { readFigure } from "../figures/readFigure";
import { makeFinding } from "../findings/makeFinding";
import { percentDecimals, percentOf } from "../results/columnScale";
import type { ResultsTable } from "../results/resultsTable";
import { shareScale } from "../results/shareScale";
import { sourceOf } from "../rows/sheetScope";
import { slotAt } from "../rows/tableRow";
import type { LaidColumn } from "../roles/tableLayout";
import type { IndicatorRow } from "./indicatorFigures";

/** A column of shares beside the column of numbers of the same indicator: «Малообеспеченные, чел.» and «Малообеспеченные, %». */
export interface TwinColumn {
  readonly indicator: ContextIndicator;
  readonly column: LaidColumn;
}

/**
 * The same category told in people and in per cents of the enrolment: where they disagree, the number is used and a finding shows both. A share of
 * which nobody says what it is of (families, parents) is compared with nothing, so a column that fits in no row is taken for one of these.
 */
export function twinShares(table: ResultsTable, twins: readonly TwinColumn[], rows: readonly IndicatorRow<ContextIndicator>[]): Finding[] {
  const { scope } = table;
  return twins.flatMap(({ indicator, column }) => {
    const read = rows.map((each) => ({ each, figure: readFigure(slotAt(each.row.line, column.at), "share", scope).figure }));
    const share = shareScale(read.map(({ figure }) => figure));
    let agree = 0;
    const findings = read.flatMap(({ each, figure }): Finding[] => {
      const percent = percentOf(figure, { share, decimals: 0 });
      const [value, enrolment] = [each.values[indicator], each.values.enrolment];
      if (figure.state !== "value" || percent === null || value === undefined || enrolment === undefined || enrolment <= 0) return [];
      const expected = (100 * value) / enrolment;
      if (Math.abs(percent - expected) <= 0.5 / 10 ** percentDecimals(figure, share) + 1e-9) {
        agree += 1;
        return [];
      }
      const params = { indicator, value, share: percent, expected: Number(expected.toFixed(4)) };
      return [makeFinding("contextShareDisagrees", sourceOf(scope, [figure.cell]), params)];
    });
    return agree > 0 ? findings : [];
  });
}
