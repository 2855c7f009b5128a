/** What a specialist typed about a school on «Перечень»; null where nothing stands. */
export interface Override {
  readonly decision: string | null;
  readonly reason: string | null;
}
