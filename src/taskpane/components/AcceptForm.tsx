import { useEffect, useId, useRef, useState } from "react";
import type { FormEvent, ReactElement } from "react";
import { Button, Input } from "@fluentui/react-components";
import { useEscape } from "../hooks/useEscape";
import { acceptWords as words } from "../../text/pane/acceptWords";

export interface AcceptFormProps {
  /** True while a change is being written. */
  readonly busy: boolean;
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}

/** «Не считать ошибкой», opened in place: a reason is asked for, because another person will read it on the sheet. */
export function AcceptForm({ busy, onAccept, onCancel }: AcceptFormProps): ReactElement {
  const [reason, setReason] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy && reason.trim() !== "") onAccept(reason.trim());
  };
  return (
    <form className="accept" ref={useEscape(onCancel)} onSubmit={submit}>
      <label htmlFor={id}>{words.reason}</label>
      <Input
        id={id}
        input={{ ref: field }}
        className="wide"
        value={reason}
        aria-describedby={`${id}-where`}
        onChange={(_, data) => setReason(data.value)}
      />
      <p id={`${id}-where`} className="second">
        {words.where}
      </p>
      <div className="accept-buttons">
        <Button size="small" type="submit" disabledFocusable={busy || reason.trim() === ""}>
          {busy ? words.saving : words.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
