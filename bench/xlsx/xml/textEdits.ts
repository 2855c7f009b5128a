/** Replacements in one text, gathered by position and applied at once: what lies between them stays letter for letter. */
export class TextEdits {
  private readonly edits: { start: number; end: number; text: string; order: number }[] = [];

  constructor(private readonly original: string) {}

  /** `start` = `end` inserts; insertions at one place keep the order in which they were asked for. */
  replace(start: number, end: number, text: string): this {
    this.edits.push({ start, end, text, order: this.edits.length });
    return this;
  }

  apply(): string {
    const pieces: string[] = [];
    let position = 0;
    for (const edit of [...this.edits].sort((one, other) => one.start - other.start || one.end - other.end || one.order - other.order)) {
      if (edit.start < position) throw new Error(`overlapping edits at ${edit.start}`);
      pieces.push(this.original.slice(position, edit.start), edit.text);
      position = edit.end;
    }
    pieces.push(this.original.slice(position));
    return pieces.join("");
  }
}
