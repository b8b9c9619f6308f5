/** Where the command reads and writes, so that tests and the process use the same code. */
export interface Console {
  /** Reads a file or, for `-`, standard input; tells `onProgress` how far it has come, `of` null when unknown. */
  readInput(path: string, onProgress?: (bytes: number, of: number | null) => void): Promise<string>
  /** Called once, with everything, when nothing can fail any more. */
  writeOutput(text: string): void
  /** Writes a part of the output, when nothing can fail any more, and waits until it has been taken. */
  writePiece(text: string): Promise<void>
  writeError(text: string): void
  /** Writes files into a folder: all of them or none. */
  writeFiles(folder: string, files: readonly { readonly name: string; readonly text: string }[]): Promise<void>
  /** Writes files, also of bytes and in folders, into an empty folder: all of them or none. */
  writeTree(
    folder: string,
    files: Iterable<{ readonly name: string; readonly content: string | Uint8Array }>,
  ): Promise<void>
  /** Shows what is going on, in place of what it showed before; null when standard error is not a terminal. */
  readonly showProgress: ((text: string) => void) | null
  /** Width of the terminal in characters, or undefined when the output is not a terminal. */
  readonly width: number | undefined
}
