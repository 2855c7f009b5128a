/** Flags for a browser of a moment: nothing of its own is loaded or sent, and the bench's own certificate passes. */
export function browserFlags(publicKeyHash: string): readonly string[] {
  return [
    `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--lang=ru-RU",
  ];
}
