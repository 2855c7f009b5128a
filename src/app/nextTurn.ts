/** Lets the pane draw and take a click before the next piece of work: a block of five seconds makes Office restart the add-in. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
