import type { Language } from '../text'

/** What a cell of a file holds; a spreadsheet gives days as days. */
export type Cell = string | number | boolean | Date | null

/** A table as a file holds it: the first row has the headings. */
export type Table = readonly (readonly Cell[])[]

/** A cell that means nothing here, and why. */
export class CellProblem {
  constructor(readonly message: Readonly<Record<Language, string>>) {}
}
