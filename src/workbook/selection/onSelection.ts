import { inExcel } from "../host/inExcel";

/** Nobody asked for this: who is typing is not told to stop. */
const unnoticed = (): void => undefined;

/** Calls the handler whenever the user selects other cells or turns to another sheet, until the returned function is called. */
export async function onSelection(handler: () => void): Promise<() => Promise<void>> {
  const listen = (): Promise<void> => {
    handler();
    return Promise.resolve();
  };
  const { selection, activation } = await inExcel({ onWaiting: unnoticed }, (session) =>
    session.request(({ workbook: { worksheets } }) => ({
      selection: worksheets.onSelectionChanged.add(listen),
      activation: worksheets.onActivated.add(listen),
    })),
  );
  return () =>
    Excel.run(selection.context, async (context) => {
      selection.remove();
      activation.remove();
      await context.sync();
    });
}
