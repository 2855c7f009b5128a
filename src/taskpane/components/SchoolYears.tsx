import type { ReactElement } from "react";
import type { SchoolYearView } from "../../app/overview/schoolView";
import { schoolWords } from "../../text/pane/schoolWords";
import type { Place } from "../services";
import { ResultRow } from "./ResultRow";

export interface SchoolYearsProps {
  readonly years: readonly SchoolYearView[];
  readonly onShow: (place: Place) => void;
}

const words = schoolWords.years;

/** Results of a school by year: index and low results in a table, and under it every result of a year with its cells. */
export function SchoolYears({ years, onShow }: SchoolYearsProps): ReactElement {
  return (
    <section>
      <h2 id="years">{words.title}</h2>
      {years.length === 0 ? (
        <p className="second">{schoolWords.notEnough}</p>
      ) : (
        <>
          <table className="years" aria-labelledby="years">
            <thead>
              <tr>
                <th scope="col">{words.year}</th>
                <th scope="col">{words.index}</th>
                <th scope="col">{words.low}</th>
              </tr>
            </thead>
            <tbody>
              {years.map(({ year, index, low }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td>{index}</td>
                  <td>{low}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {years.map(({ year, summary, results }) => (
            <details key={year} className="more">
              <summary>{summary}</summary>
              <ul className="findings">
                {results.map((result) => (
                  <ResultRow key={result.id} result={result} onShow={onShow} />
                ))}
              </ul>
            </details>
          ))}
        </>
      )}
    </section>
  );
}
