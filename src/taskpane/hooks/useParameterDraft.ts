import { useCallback, useDeferredValue, useMemo } from "react";
import type { Dispatch, SetStateAction } from "react";
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

/** What was typed on «Параметры» and how it is changed; kept outside of the screen, because a look at a school's card is no reason to lose it. */
export type TypedParameters = readonly [texts: ParameterTexts, setTexts: Dispatch<SetStateAction<ParameterTexts>>];

/** Changes of parameters before they are applied, with what they would do to the list. */
export function useParameterDraft(board: ParameterBoard, [texts, setTexts]: TypedParameters): ParameterDraft {
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
  const type = useCallback(
    (key: string, text: string) =>
      setTexts((now) =>
        Object.fromEntries(Object.entries({ ...now, [key]: text }).filter(([one, typed]) => typed.trim() !== inForce.get(one))),
      ),
    [setTexts, inForce],
  );
  const clear = useCallback(() => setTexts({}), [setTexts]);
  return { texts: differing, problems, effect, type, clear };
}
