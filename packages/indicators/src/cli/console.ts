/** Where the command reads and writes, so that tests and the process use the same code. */
export interface Console {
  readInput(path: string): Promise<string>
  /** Called once, with everything, when nothing can fail any more. */
  writeOutput(text: string): void
  writeError(text: string): void
  /** Width of the terminal in characters, or undefined when the output is not a terminal. */
  readonly width: number | undefined
}
