import { useState } from "react";
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { documentWords as words } from "../../text/pane/documentWords";
import type { OfferedDocument } from "../services";

export interface SavedDocumentsProps {
  readonly documents: readonly OfferedDocument[];
  /** Answers the name of the file handed over; null: it was told why there is none. */
  readonly onSave: (document: OfferedDocument) => Promise<string | null>;
}

/** Documents of the run that can be saved as a file; nothing when the run made none. */
export function SavedDocuments({ documents, onSave }: SavedDocumentsProps): ReactElement | null {
  const [saving, setSaving] = useState(false);
  const [said, setSaid] = useState("");
  if (documents.length === 0) return null;
  const save = (document: OfferedDocument): void => {
    setSaving(true);
    setSaid("");
    void onSave(document)
      .then((file) => setSaid(file === null ? "" : words.saved(file, document.sheet)))
      .finally(() => setSaving(false));
  };
  return (
    <section>
      <h2>{words.heading}</h2>
      {documents.map((document) => (
        <Button
          key={document.kind}
          icon={<ArrowDownloadRegular aria-hidden="true" />}
          className="wide"
          disabledFocusable={saving}
          onClick={() => save(document)}
        >
          {words.save[document.kind]}
        </Button>
      ))}
      <p role="status" className="second said">
        {said}
      </p>
    </section>
  );
}
