import { useState } from "react";
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { documentWords as words } from "../../text/pane/documentWords";
import { saveFile } from "../saveFile";
import type { FailureView, OfferedDocument, PaneServices } from "../services";
import { SupportDetails } from "./SupportDetails";

export interface SavedDocumentsProps {
  readonly documents: readonly OfferedDocument[];
  readonly services: Pick<PaneServices, "failureOf" | "supportDetails">;
}

/** What became of the last saving. */
type Saving = { readonly said: string; readonly failure: (FailureView & { readonly sheet: string }) | null };

const nothing: Saving = { said: "", failure: null };

/** Documents of the run that can be saved as a file; nothing when the run made none. What cannot be made is told here: the outcome of the run stays. */
export function SavedDocuments({ documents, services }: SavedDocumentsProps): ReactElement | null {
  const [busy, setBusy] = useState(false);
  const [{ said, failure }, setSaving] = useState(nothing);
  if (documents.length === 0) return null;
  const save = async ({ sheet, file }: OfferedDocument): Promise<void> => {
    setBusy(true);
    setSaving({ said: words.making, failure: null });
    try {
      const made = await file();
      saveFile(made);
      setSaving({ said: words.saved(made.name, sheet), failure: null });
    } catch (error) {
      setSaving({ said: "", failure: { ...services.failureOf(error), sheet } });
    } finally {
      setBusy(false);
    }
  };
  return (
    <section>
      <h2>{words.heading}</h2>
      {documents.map((document) => (
        <Button
          key={document.kind}
          icon={<ArrowDownloadRegular aria-hidden="true" />}
          className="wide"
          disabledFocusable={busy}
          onClick={() => void save(document)}
        >
          {words.save[document.kind]}
        </Button>
      ))}
      <p role="status" className="second said">
        {said}
      </p>
      {failure !== null && (
        <div role="alert" className="inline-failure">
          <p>{words.notSaved(failure.sheet)}</p>
          <SupportDetails code={failure.code} details={services.supportDetails(failure)} />
        </div>
      )}
    </section>
  );
}
