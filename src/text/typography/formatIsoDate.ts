/**
 * A day of a register as «14.10.2025»; a text that is no ISO day is shown as it stands.
 *
 * @example formatIsoDate("2025-10-14") // «14.10.2025»
 */
export function formatIsoDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? `${match[3]}.${match[2]}.${match[1]}` : iso;
}
