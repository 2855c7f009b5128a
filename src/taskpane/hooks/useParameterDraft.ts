import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { ParameterBoard, ParameterEffect, ParameterTexts } from "../../app/overview/parameterView";

export interface ParameterDraft {
  /** What was typed and differs from what is in force. */
  readonly texts: ParameterTexts;
  readonly problems: Readonly<Record<string, string>>;
  /** Follows the typing a moment later. */
  readonly effect: ParameterEffect | null;
  readonly type: (key: string, text: string) => void;
  readonly clear: () => void;
}

/** Changes of parameters before they are applied, with what they would do to the list. */
export function useParameterDraft(board: ParameterBoard): ParameterDraft {
  const [texts, setTexts] = useState<ParameterTexts>({});
  const inForce = useMemo(
    () => new Map<string, string>(board.groups.flatMap(({ parameters }) => parameters.map(({ key, value }) => [key, value] as const))),
    [board],
  );
  const differing = useMemo(
    () => Object.fromEntries(Object.entries(texts).filter(([key, text]) => text.trim() !== inForce.get(key))),
    [texts, inForce],
  );
  const settled = useDeferredValue(differing);
  const problems = useMemo(() => board.problems(differing), [board, differing]);
  const effect = useMemo(() => (Object.keys(settled).length === 0 ? null : board.effect(settled)), [board, settled]);
  const type = useCallback((key: string, text: string) => setTexts((now) => ({ ...now, [key]: text })), []);
  const clear = useCallback(() => setTexts({}), []);
  return { texts: differing, problems, effect, type, clear };
}
