/** Waits until the condition holds: events and results come after the reply. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Did not happen within 20 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
