const shownMilliseconds = 6000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something to the user in a line above the tabs, which screen readers read out; it goes by itself. */
export function notice(text: string): void {
  const place = document.getElementById("notice");
  if (!place) throw new Error("The page has no #notice.");
  place.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => (place.textContent = ""), shownMilliseconds);
}
