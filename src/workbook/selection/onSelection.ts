import { inExcel } from "../host/inExcel";

/** Calls the handler whenever the user selects other cells, until the returned function is called. */
export async function onSelection(handler: () => void): Promise<() => Promise<void>> {
  const registration = await inExcel({}, (session) =>
    session.request((context) =>
      context.workbook.onSelectionChanged.add(() => {
        handler();
        return Promise.resolve();
      }),
    ),
  );
  return () =>
    Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
}
