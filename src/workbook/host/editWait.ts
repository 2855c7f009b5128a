type Listener = (waiting: boolean) => void;

/**
 * Who is told that Excel waits for the end of an entry in a cell, when a conversation has nobody of its own to tell: a person pressed a button,
 * and nothing would happen without a word. Several conversations may wait at once; the last to go on ends the waiting.
 */
class EditWait {
  private listeners: readonly Listener[] = [];
  private waiting = 0;

  /** Answers a function that stops listening. */
  listen(listener: Listener): () => void {
    this.listeners = [...this.listeners, listener];
    return () => {
      this.listeners = this.listeners.filter((one) => one !== listener);
    };
  }

  tell(waiting: boolean): void {
    this.waiting += waiting ? 1 : -1;
    for (const listener of this.listeners) listener(this.waiting > 0);
  }
}

export const editWait = new EditWait();
