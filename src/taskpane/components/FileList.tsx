import { useRef } from "react";
import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { fileWords } from "../../text/pane/fileWords";
import { paneText } from "../../text/pane/paneText";
import type { AddedFile, AddedFiles } from "../hooks/useAddedFiles";

export interface FileListProps {
  readonly added: AddedFiles;
}

const accepted = ".xlsx,.xlsm,.xlsb,.xls,.csv,.tsv,.txt,.ods";

/** «Добавить файлы»: the button, what became of each file, «Убрать». */
export function FileList({ added }: FileListProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const { files, busy } = added;
  const done = files.filter(({ state }) => state.status === "read" || state.status === "refused").length;
  return (
    <section aria-label={fileWords.title}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={fileWords.add}
        onChange={({ target }) => {
          added.add([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <Button icon={<DocumentAddRegular aria-hidden="true" />} className="wide" onClick={() => input.current?.click()}>
        {fileWords.add}
      </Button>
      <p className="second">{fileWords.hint}</p>
      <p role="status" className="second said">
        {busy ? fileWords.progress(done, files.length) : ""}
      </p>
      {files.length > 0 && (
        <ul className="findings">
          {files.map((file) => (
            <FileRow key={file.name} file={file} onRemove={added.remove} />
          ))}
        </ul>
      )}
    </section>
  );
}

function FileRow({
  file: { name, state },
  onRemove,
}: {
  readonly file: AddedFile;
  readonly onRemove: (name: string) => void;
}): ReactElement {
  const refused = state.status === "refused";
  const Icon = refused ? ErrorCircleRegular : DocumentTableRegular;
  return (
    <li className={refused ? "finding finding-error" : "finding"}>
      <Icon className="finding-icon" fontSize={20} aria-hidden="true" />
      <div>
        <p>{refused ? state.title : name}</p>
        <p className="second">
          {refused ? (
            <>
              <strong className="finding-word">{paneText.findings.word.error}</strong> · {state.reason} {state.steps.join(" ")}
            </>
          ) : state.status === "read" ? (
            fileWords.read(state.sheets)
          ) : (
            fileWords[state.status]
          )}
        </p>
      </div>
      <Button size="small" className="finding-show" aria-label={fileWords.removeFile(name)} onClick={() => onRemove(name)}>
        {fileWords.remove}
      </Button>
    </li>
  );
}
