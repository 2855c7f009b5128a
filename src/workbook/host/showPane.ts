/** Opens the pane, or brings it to the front: the page is the same one the ribbon's commands run in. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
