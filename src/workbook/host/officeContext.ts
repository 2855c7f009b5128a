/** What the host has told of itself; nothing where office.js did not load, or the page stands outside of Office. */
export function officeContext(): Partial<Office.Context> {
  return typeof Office === "undefined" ? {} : (Office.context ?? {});
}
