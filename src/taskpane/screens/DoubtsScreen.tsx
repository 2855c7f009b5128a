import { useState } from "react";
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { Doubt, DoubtAlternative } from "../../app/doubts/doubt";
import { doubtWords as words } from "../../text/pane/doubtWords";
import { ScreenTitle } from "../components/ScreenTitle";
import type { Place } from "../services";
import "./mapping.css";

export interface DoubtsScreenProps {
  readonly doubts: readonly Doubt[];
  /** Ids of those to ask first. */
  readonly first?: readonly string[];
  readonly settle: (doubt: Doubt, alternative: DoubtAlternative) => Promise<boolean>;
  readonly onShow: (place: Place) => void;
  readonly onMap: (sheet: Place) => void;
  /** Reads the workbook again with the answers. */
  readonly onApply: () => void;
  readonly onBack: () => void;
  readonly onError: (error: unknown) => void;
}

/** «Сомнения»: one question at a time with what is thought, why, and the answers there are; every answer is kept before the next one comes. */
export function DoubtsScreen(props: DoubtsScreenProps): ReactElement {
  const { doubts, first = [], settle, onShow, onMap, onApply, onBack, onError } = props;
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const [settled, setSettled] = useState(0);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const waiting = doubts.filter(({ id }) => !passed.has(id));
  const doubt = waiting.find(({ id }) => first.includes(id)) ?? waiting[0];
  const pass = (id: string, outcome: string): void => {
    setPassed((now) => new Set([...now, id]));
    setSaid(outcome);
  };
  const answer = (asked: Doubt, alternative: DoubtAlternative): void => {
    setBusy(true);
    setSaid("");
    settle(asked, alternative)
      .then((kept) => {
        if (kept) setSettled((count) => count + 1);
        pass(asked.id, kept ? words.saved(alternative.label) : words.gone);
      }, onError)
      .finally(() => setBusy(false))
      .catch(onError);
  };
  const leave = settled > 0 ? onApply : onBack;
  return (
    <>
      <ScreenTitle back={{ label: words.back, onBack: leave }}>{words.title(waiting.length)}</ScreenTitle>
      <p role="status" className="said">
        {busy ? words.saving : said}
      </p>
      {doubt === undefined ? (
        <p>{words.none}</p>
      ) : (
        <Question key={doubt.id} doubt={doubt} busy={busy} onShow={onShow} onMap={onMap} onAnswer={answer} onLater={pass} />
      )}
      {settled > 0 && (
        <div className="actions">
          <Button appearance={doubt === undefined ? "primary" : "secondary"} className="wide" disabledFocusable={busy} onClick={onApply}>
            {words.apply}
          </Button>
          <p className="second">{words.applyNote}</p>
        </div>
      )}
    </>
  );
}

interface QuestionProps {
  readonly doubt: Doubt;
  readonly busy: boolean;
  readonly onShow: (place: Place) => void;
  readonly onMap: (sheet: Place) => void;
  readonly onAnswer: (doubt: Doubt, alternative: DoubtAlternative) => void;
  readonly onLater: (id: string, said: string) => void;
}

function Question({ doubt, busy, onShow, onMap, onAnswer, onLater }: QuestionProps): ReactElement {
  const { source, place } = doubt;
  return (
    <>
      <section>
        <h2>{doubt.question}</h2>
        <p className="second">{place}</p>
        <p>
          {doubt.whatWeThink} {doubt.why}
        </p>
        {source.file === null && (
          <Button className="wide" aria-label={words.showAt(place)} onClick={() => onShow(source)}>
            {words.show}
          </Button>
        )}
      </section>
      <section>
        <h2 id="answers">{words.answers}</h2>
        <ul className="answers" aria-labelledby="answers">
          {doubt.alternatives.map((alternative) => (
            <li key={alternative.label}>
              <Button className="wide" disabledFocusable={busy} onClick={() => onAnswer(doubt, alternative)}>
                {alternative.taken ? words.asNow(alternative.label) : alternative.label}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <div className="actions">
        <Button appearance="subtle" className="wide" disabledFocusable={busy} onClick={() => onLater(doubt.id, words.postponed)}>
          {words.later}
        </Button>
        {doubt.aboutTable && (
          <Button appearance="subtle" className="wide" disabledFocusable={busy} onClick={() => onMap(source)}>
            {words.map}
          </Button>
        )}
      </div>
    </>
  );
}
