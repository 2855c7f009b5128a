import { useMemo } from "react";
import type { ReactElement } from "react";
import { districtWords as words } from "../../text/pane/districtWords";
import { DistrictSchools } from "../components/DistrictSchools";
import { OverdueList } from "../components/OverdueList";
import { ParametersRow } from "../components/ParametersRow";
import { QuadrantChart } from "../components/QuadrantChart";
import { ScreenTitle } from "../components/ScreenTitle";
import type { Place, ReadBook } from "../services";
import "./district.css";
import "./results.css";

export interface DistrictScreenProps {
  readonly book: ReadBook;
  /** Parameters were typed and not applied. */
  readonly unsaved: boolean;
  readonly onSchool: (label: string) => void;
  readonly onShow: (place: Place) => void;
  readonly onParameters: () => void;
}

/** «Район»: how many are on the list, conditions against results, who they are, what is overdue. */
export function DistrictScreen({ book, unsaved, onSchool, onShow, onParameters }: DistrictScreenProps): ReactElement {
  const district = useMemo(() => book.district(), [book]);
  if (district === null) {
    return (
      <>
        <ScreenTitle>{words.none}</ScreenTitle>
        <p>{words.noneNote}</p>
      </>
    );
  }
  const { title, counts, chart, missing, listed, atRisk, overdue } = district;
  return (
    <>
      <ScreenTitle>{title}</ScreenTitle>
      <p>{counts}</p>
      <section>
        <h2>{words.chart.title}</h2>
        {chart === null ? <p className="second">{words.chart.empty}</p> : <QuadrantChart chart={chart} onSchool={onSchool} />}
        {missing !== null && <p className="second">{missing}</p>}
      </section>
      <DistrictSchools title={words.list(listed.length)} schools={listed} onSchool={onSchool} />
      <DistrictSchools title={words.risk(atRisk.length)} schools={atRisk} onSchool={onSchool} />
      <OverdueList overdue={overdue} onShow={onShow} />
      <ParametersRow unsaved={unsaved} onOpen={onParameters} />
    </>
  );
}
