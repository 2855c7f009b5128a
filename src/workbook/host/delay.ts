/** Resolves after the given milliseconds, or at once when the signal is aborted. */
export function delay(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, signal?.aborted ? 0 : milliseconds);
    signal?.addEventListener("abort", finish);
  });
}
