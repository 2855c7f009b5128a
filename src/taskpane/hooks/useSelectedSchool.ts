import { useEffect, useState } from "react";
import type { SchoolDirectory } from "../../app/overview/schoolDirectory";

/**
 * Follows the selection while the card is shown: a row that names a school turns the card to it, another row leaves the card alone.
 * True when Excel would not tell the selection (a chart is selected, say): the search still works.
 *
 * @param look whether to look at the selection at once, without waiting for a move
 */
export function useSelectedSchool(directory: SchoolDirectory, look: boolean, onSchool: (label: string) => void): boolean {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!look) return undefined;
    return whileMounted((listen) => directory.selected().then(...listen), onSchool, setFailed);
  }, [directory, look, onSchool]);
  useEffect(() => {
    let stopped = false;
    let stop = (): Promise<void> => Promise.resolve();
    const leave = whileMounted(
      ([told, failure]) =>
        directory.follow(told, failure).then((end) => {
          stop = end;
          return stopped ? end() : undefined;
        }, failure),
      onSchool,
      setFailed,
    );
    return () => {
      stopped = true;
      leave();
      // A listener that Excel does not take off does no harm: what it tells is ignored by now.
      stop().catch(() => undefined);
    };
  }, [directory, onSchool]);
  return failed;
}

type Listeners = readonly [told: (label: string | null) => void, failure: (error: unknown) => void];

/** Hands over listeners that fall silent once the returned function is called. */
function whileMounted(
  start: (listeners: Listeners) => Promise<unknown>,
  onSchool: (label: string) => void,
  setFailed: (failed: boolean) => void,
): () => void {
  let gone = false;
  const told = (label: string | null): void => {
    if (gone) return;
    setFailed(false);
    if (label !== null) onSchool(label);
  };
  const failure = (): void => {
    if (!gone) setFailed(true);
  };
  start([told, failure]).catch(failure);
  return () => {
    gone = true;
  };
}
