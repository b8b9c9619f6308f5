import Table from 'cli-table3'

/** Draws a plain table. With widths, cells wrap between words. */
export function drawTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths?: readonly number[],
): string {
  const table = new Table({
    head: [...head],
    style: { head: [], border: [], compact: widths === undefined },
    ...(widths === undefined ? {} : { colWidths: [...widths], wordWrap: true }),
  })
  table.push(...rows.map((row) => [...row]))
  return `${table.toString()}\n`
}
