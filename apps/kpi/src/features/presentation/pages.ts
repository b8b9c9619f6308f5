/** How many pages so many rows make; none make one. */
export function pageCount(rows: number, rowsPerPage: number): number {
  return Math.max(1, Math.ceil(rows / rowsPerPage))
}

/** The page that an address asks for, the first when it names none; null when there is no such page. */
export function choosePage(asked: string | undefined, pages: number): number | null {
  const page = asked ?? '1'
  return /^[1-9]\d{0,5}$/.test(page) && Number(page) <= pages ? Number(page) : null
}

/** The rows of a page, counted from 1. */
export function rowsOfPage<Row>(rows: readonly Row[], page: number, rowsPerPage: number): readonly Row[] {
  return rows.slice((page - 1) * rowsPerPage, page * rowsPerPage)
}
