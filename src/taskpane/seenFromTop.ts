/** Turns the pane to its top: there stand the title of a screen and, under it, the word on what was done. */
export function seenFromTop(): void {
  document.documentElement.scrollTop = 0;
}
