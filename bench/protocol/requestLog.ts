/** What a request was for: the add-in's own work · the client letting references go · the client talking to a service of the host. */
export type RequestPurpose = "work" | "cleanUp" | "service";

export interface RequestRecord {
  readonly number: number;
  readonly purpose: RequestPurpose;
  /** Bytes of UTF-8, as sent. */
  readonly requestBytes: number;
  readonly replyBytes: number;
  readonly actions: number;
  /** The client says that the request changes something (bit 0 of its flags). */
  readonly writes: boolean;
  readonly milliseconds: number;
  /** Code of the error it ended in: "ItemNotFound", or "refused 5103"; null = it went well. */
  readonly error: string | null;
}

/** Every request since the last `clear`, in order. */
export class RequestLog {
  readonly records: RequestRecord[] = [];
  private readonly listeners: ((record: RequestRecord) => void)[] = [];
  private last = 0;

  add(record: Omit<RequestRecord, "number">): RequestRecord {
    const numbered = { number: ++this.last, ...record };
    this.records.push(numbered);
    for (const listener of this.listeners) listener(numbered);
    return numbered;
  }

  onRecord(listener: (record: RequestRecord) => void): void {
    this.listeners.push(listener);
  }

  /** Requests of the add-in's own work: the number that a use case's budget is about. */
  get workCount(): number {
    return this.records.filter((record) => record.purpose === "work").length;
  }

  clear(): void {
    this.records.length = 0;
  }
}
