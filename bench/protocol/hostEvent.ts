/**
 * Something that happened in the document and that the client asked to hear of.
 * The class tables emit it only while the client is registered (methods `_Register…Event` / `_Unregister…Event`).
 */
export interface HostEvent {
  /** Number of the event in the client's own list, "something changed". */
  readonly type: number;
  /** Id of the object it belongs to (a sheet's id), or "Workbook", or "". */
  readonly target: string;
  /** What the client's event arguments are made of; sent as JSON. */
  readonly message: unknown;
}
