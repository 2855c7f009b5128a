/** Excel whose requirement sets the host advertises and enforces. "2021plain": a 2021 that runs no custom functions. */
export type ProfileName = "2019" | "2021plain" | "2021" | "2024" | "web";

/**
 * What tests and the panel «Стенд» can turn. Read at each request, so a change works at once,
 * except `profile` and `locale`, which an add-in learns only while it starts.
 */
export interface Knobs {
  profile: ProfileName;
  /** Language of the office and of the data: "ru-RU", "en-US". */
  locale: string;
  /** Milliseconds added to each request. */
  latency: number;
  /** Limit of a request and of a reply, in bytes of UTF-8. */
  requestBytes: number;
  /** Limit of cells in a range. */
  cells: number;
  /** The user is typing into a cell: every request is refused (5004). */
  editMode: boolean;
  /** Too many requests: every request is refused (5102). */
  throttle: boolean;
  /** Refuse the k-th request from now (1 = the next one), once; null = none. Clean-up requests are not counted. */
  failRequest: number | null;
  /** The session is gone: every request is refused (5012). */
  sessionLost: boolean;
  /** The document may be read only: every request that writes is refused. */
  readOnly: boolean;
}

/** 5 MB and 5,000,000 cells: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
export const defaultKnobs: Readonly<Knobs> = {
  profile: "web",
  locale: "ru-RU",
  latency: 0,
  requestBytes: 5 * 1024 * 1024,
  cells: 5_000_000,
  editMode: false,
  throttle: false,
  failRequest: null,
  sessionLost: false,
  readOnly: false,
};

export function createKnobs(changes: Partial<Knobs> = {}): Knobs {
  return { ...defaultKnobs, ...changes };
}
