import { addPlainSheets } from "../workbook/write/addPlainSheets";
import type { PlainSheet } from "../workbook/write/addPlainSheets";
import { openSheet } from "../workbook/selection/openSheet";
import { exclusively } from "./exclusively";

/**
 * «Открыть пример»: puts the sheets of an invented district into the workbook and turns to the first. Offered only where nothing of the
 * user's was recognised, so that invented schools never stand beside real ones. Answers how many sheets came.
 *
 * @param load gives the sheets; they lie beside the pane and are fetched when they are wanted
 */
export function openSample(load: () => Promise<readonly PlainSheet[]> = fetchSample): Promise<number> {
  return exclusively(async () => {
    const names = await addPlainSheets(await load());
    if (names[0] !== undefined) await openSheet(names[0]);
    return names.length;
  });
}

async function fetchSample(): Promise<readonly PlainSheet[]> {
  const answer = await fetch("sample.json");
  if (!answer.ok) throw new Error(`sample.json: ${answer.status}`);
  return (await answer.json()) as readonly PlainSheet[];
}
