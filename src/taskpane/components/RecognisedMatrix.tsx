import type { ReactElement } from "react";
import type { Overview, OverviewCell, OverviewRow } from "../../app/overview/overview";
import { paneText } from "../../text/pane/paneText";

export interface RecognisedMatrixProps {
  readonly overview: Overview;
  readonly onOpen: (cell: OverviewCell) => void;
}

interface CellProps {
  readonly row: OverviewRow;
  readonly cell: OverviewCell;
  readonly onOpen: (cell: OverviewCell) => void;
}

function MatrixCell({ row, cell, onOpen }: CellProps): ReactElement {
  const { sheets, doubtful, open, doubts, year } = cell;
  if (sheets === 0) {
    return (
      <span className="cell-empty" role="img" aria-label={paneText.home.emptyCell(row.label, year)}>
        —
      </span>
    );
  }
  const label = paneText.home.cell(row.label, year, sheets, doubtful > 0, doubts.length);
  const text = doubtful > 0 ? `${sheets}\u00a0?` : String(sheets);
  const look = doubtful > 0 ? "cell cell-doubt" : "cell";
  if (open === null && doubts.length === 0) {
    return (
      <span className={look} role="img" aria-label={label}>
        {text}
      </span>
    );
  }
  return (
    <button type="button" className={look} aria-label={label} onClick={() => onOpen(cell)}>
      {text}
    </button>
  );
}

/** What was recognised: kind × year, the number of sheets in each cell, each a way to its sheet and to what is asked about it. */
export function RecognisedMatrix({ overview, onOpen }: RecognisedMatrixProps): ReactElement {
  return (
    <table className="matrix" aria-labelledby="recognised">
      <thead>
        <tr>
          <td />
          {overview.years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {overview.rows.map((row) => (
          <tr key={row.kind}>
            <th scope="row">{row.label}</th>
            {row.cells.map((cell) => (
              <td
                key={cell.year ?? "all"}
                colSpan={cell.year === null ? Math.max(1, overview.years.length) : 1}
                data-year={cell.year ?? undefined}
                className={cell.year === null ? "all-years" : undefined}
              >
                <MatrixCell row={row} cell={cell} onOpen={onOpen} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
