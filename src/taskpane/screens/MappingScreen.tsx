import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { MappingDesk } from "../../app/mapping/mappingView";
import { mappingWords as words } from "../../text/pane/mappingWords";
import { ChoiceField } from "../components/ChoiceField";
import { ColumnRoles } from "../components/ColumnRoles";
import { HeadingPicker } from "../components/HeadingPicker";
import { MappingPreview } from "../components/MappingPreview";
import { ScreenTitle } from "../components/ScreenTitle";
import { useMappingChoice } from "../hooks/useMappingChoice";
import type { Place } from "../services";
import "./mapping.css";

export interface MappingScreenProps {
  readonly sheet: string;
  readonly open: () => Promise<MappingDesk | null>;
  readonly onShow: (place: Place) => void;
  /** Something was kept or given up; the words for it. */
  readonly onKept: (said: string) => void;
  readonly onBack: () => void;
  readonly onError: (error: unknown) => void;
}

/** «Разметка листа»: waits for the sheet, then lets a person say what its tables are. `open` must be stable. */
export function MappingScreen({ sheet, open, onShow, onKept, onBack, onError }: MappingScreenProps): ReactElement {
  const [desk, setDesk] = useState<MappingDesk | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    open().then(
      (found) => (gone ? undefined : setDesk(found)),
      (error: unknown) => (gone ? undefined : onError(error)),
    );
    return () => {
      gone = true;
    };
  }, [open, onError]);
  return (
    <>
      <ScreenTitle back={{ label: words.back, onBack }}>{words.title(sheet)}</ScreenTitle>
      {desk === undefined && <p role="status">{words.loading}</p>}
      {desk === null && <p role="status">{words.gone}</p>}
      {desk && <MappingForm desk={desk} onShow={onShow} onKept={onKept} onError={onError} />}
    </>
  );
}

type MappingFormProps = Pick<MappingScreenProps, "onShow" | "onKept" | "onError"> & { readonly desk: MappingDesk };

function MappingForm({ desk, onShow, onKept, onError }: MappingFormProps): ReactElement {
  const draft = useMappingChoice(desk);
  const [tables] = useState(desk.tables);
  const [busy, setBusy] = useState(false);
  const { choice, table, preview, change } = draft;
  const keep = (work: Promise<void>, said: string): void => {
    setBusy(true);
    work
      .then(() => onKept(said), onError)
      .finally(() => setBusy(false))
      .catch(onError);
  };
  const asOnSheet = (options: MappingDesk["kinds"], found: string): MappingDesk["kinds"] => {
    const name = options.find(({ value }) => value === found)?.label ?? found;
    return options.map((option) => (option.value === "" && found !== "" ? { value: "", label: words.found(name) } : option));
  };
  return (
    <>
      {choice.heading === null && <p>{tables[choice.table]?.state ?? words.noTable}</p>}
      {tables.length > 1 && choice.heading === null && (
        <ChoiceField
          label={words.tableLabel}
          value={String(choice.table)}
          options={tables.map(({ title }, index) => ({ value: String(index), label: title }))}
          onChoose={(value) => change({ table: Number(value), kind: "" })}
        />
      )}
      <HeadingPicker desk={desk} draft={draft} onError={onError} />
      {table !== null && (
        <>
          <section>
            <h2>{words.about}</h2>
            <ChoiceField
              label={words.kind}
              value={table.kind}
              options={[...(table.kind === "" ? [{ value: "", label: words.kindUnknown }] : []), ...desk.kinds]}
              onChoose={(value) => change({ kind: value as typeof choice.kind })}
            />
            <div className="choices">
              <ChoiceField
                label={words.subject}
                value={choice.subject}
                options={asOnSheet(desk.subjects, table.subject)}
                onChoose={(subject) => change({ subject })}
              />
              <ChoiceField
                label={words.grade}
                value={choice.grade}
                options={asOnSheet(desk.grades, table.grade)}
                onChoose={(grade) => change({ grade })}
              />
              <ChoiceField
                label={words.year}
                value={choice.year}
                options={asOnSheet(desk.years, table.year)}
                onChoose={(year) => change({ year })}
              />
            </div>
            <p className="second">{words.yearNote}</p>
          </section>
          <section>
            <h2>{words.columns}</h2>
            <ColumnRoles table={table} put={draft.put} />
          </section>
          <MappingPreview preview={preview} onShow={onShow} />
        </>
      )}
      <div className="actions">
        <Button
          appearance="primary"
          size="large"
          className="wide"
          disabledFocusable={busy || !preview.reads}
          onClick={() => keep(desk.save(choice), words.saved(desk.sheet))}
        >
          {busy ? words.saving : words.save}
        </Button>
        <p className="second">{words.saveNote}</p>
        {table?.saved && (
          <Button className="wide" disabledFocusable={busy} onClick={() => keep(desk.forget(choice), words.forgotten(desk.sheet))}>
            {words.forget}
          </Button>
        )}
        <Button className="wide" disabledFocusable={busy} onClick={() => keep(desk.skip(), words.skippedNow(desk.sheet))}>
          {words.skip}
        </Button>
      </div>
    </>
  );
}
