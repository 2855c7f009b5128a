import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { MappingPreviewView } from "../../app/mapping/mappingView";
import { mappingWords as words } from "../../text/pane/mappingWords";
import type { Place } from "../services";

export interface MappingPreviewProps {
  readonly preview: MappingPreviewView;
  readonly onShow: (place: Place) => void;
}

/** Lines enough to see that the numbers stand where they belong. */
const shown = 4;

/** What would be read: how much, the first lines with their cells, and the questions that would be left. */
export function MappingPreview({ preview, onShow }: MappingPreviewProps): ReactElement {
  const { lines, questions } = preview;
  return (
    <section>
      <h2>{words.preview}</h2>
      <p role="status">{preview.summary}</p>
      {lines.length > 0 && (
        <ul className="findings">
          {lines.slice(0, shown).map((line) => (
            <li key={`${line.place}|${line.text}`} className="mapped-line">
              <div>
                <p>{line.school}</p>
                <p className="second">{line.text}</p>
              </div>
              {line.source.file === null && (
                <Button size="small" aria-label={words.showAt(line.place)} onClick={() => onShow(line.source)}>
                  {words.show}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {lines.length > shown && <p className="second">{words.more(lines.length - shown)}</p>}
      {questions.length > 0 && (
        <>
          <h3 className="second">{words.questions}</h3>
          <ul className="plan second">
            {questions.slice(0, shown).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          {questions.length > shown && <p className="second">{words.more(questions.length - shown)}</p>}
        </>
      )}
    </section>
  );
}
