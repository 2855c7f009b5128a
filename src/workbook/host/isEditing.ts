import { hostError } from "./hostError";

/**
 * Whether a person is editing a cell just now: asks Excel for a trifle in a request that is not delayed.
 * Only Excel's own refusal says «yes»; any other trouble is not a sign of it.
 */
export async function isEditing(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getCount();
      await context.sync();
    });
    return false;
  } catch (error) {
    return hostError(error).code === "editMode";
  }
}
