/**
 * Why a file could not be read: `encrypted` (a password is set) · `damaged` (cut off, or its inside contradicts itself) ·
 * `notAWorkbook` (another kind of file) · `empty` (no cell holds anything) · `tooLarge` (unpacked it would not fit into the memory).
 */
export type FileErrorCode = "encrypted" | "damaged" | "notAWorkbook" | "empty" | "tooLarge";

/** A file refused as a whole. `code` is a key of `src/text`; `cause` keeps what the library said, for support. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly code: FileErrorCode,
    readonly fileName: string,
    cause?: unknown,
  ) {
    super(`${fileName}: ${code}`, { cause });
  }
}
