import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { FileList } from "../components/FileList";
import { IgnoredSheet } from "../components/IgnoredSheet";
import { Notice } from "../components/Notice";
import { OpenSample } from "../components/OpenSample";
import { ScreenTitle } from "../components/ScreenTitle";
import { paneText } from "../../text/pane/paneText";
import type { Pane } from "../hooks/usePane";
import type { ReadBook } from "../services";

export interface EmptyScreenProps {
  readonly book: ReadBook;
  readonly pane: Pane;
}

/** Nothing recognisable in the workbook. An empty one is a first acquaintance: what this does, and the example. Else why no sheet was understood. */
export function EmptyScreen({ book: { overview }, pane }: EmptyScreenProps): ReactElement {
  return overview.sheets === 0 ? <FirstAcquaintance pane={pane} /> : <NothingRecognised overview={overview} pane={pane} />;
}

function FirstAcquaintance({ pane: { actions, reporting, added, readAgain } }: Pick<EmptyScreenProps, "pane">): ReactElement {
  return (
    <>
      <ScreenTitle>{paneText.empty.title}</ScreenTitle>
      <p role="status" className="said">
        {actions.said}
      </p>
      <p>{paneText.home.value}</p>
      <OpenSample reporting={reporting} main />
      <section>
        <h2>{paneText.empty.own}</h2>
        <p className="second">{paneText.empty.pictures}</p>
        <ol className="todo">
          {paneText.nothing.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Button className="wide" onClick={readAgain}>
          {paneText.home.again}
        </Button>
      </section>
      <FileList added={added} />
    </>
  );
}

function NothingRecognised({ overview, pane }: { readonly overview: ReadBook["overview"]; readonly pane: Pane }): ReactElement {
  const { actions, reporting, added, readAgain, mapSheet } = pane;
  return (
    <>
      <Notice tone="info" title={paneText.nothing.title}>
        <p>{paneText.nothing.reason}</p>
      </Notice>
      <p role="status" className="said">
        {actions.said}
      </p>
      <h2>{paneText.failure.steps}</h2>
      <ol className="todo">
        {paneText.nothing.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button appearance="primary" size="large" className="wide" onClick={readAgain}>
        {paneText.home.again}
      </Button>
      <section>
        <h2>{paneText.nothing.sheets}</h2>
        <ul className="ignored-list second">
          {overview.ignored.map((sheet) => (
            <IgnoredSheet key={`${sheet.file ?? ""}|${sheet.sheet}`} sheet={sheet} onMap={mapSheet} />
          ))}
        </ul>
      </section>
      <FileList added={added} />
      <OpenSample reporting={reporting} />
    </>
  );
}
