import { AppLink } from '../navigation/app-link'
import { ScrollTable } from '../presentation/scroll-table'
import { TableHead } from '../presentation/table-head'
import type { CellTable, TableCell } from './cell-table'
import styles from './cell-table.module.css'

function Content({ text, href = null }: TableCell) {
  return href === null ? text : <AppLink href={href}>{text}</AppLink>
}

/** A table whose rows become blocks on narrow screens, with its notes below. */
export function CellTableView({ table, isTitleShown = false }: { table: CellTable; isTitleShown?: boolean }) {
  const { title, columns, rows, notes } = table
  return (
    <div className={styles.table}>
      <ScrollTable caption={title} isCaptionShown={isTitleShown} isStacked>
        <TableHead columns={columns} />
        <tbody role="rowgroup">
          {rows.map(({ key, isSum = false, cells: [first, ...others] }) => (
            <tr key={key} role="row" data-strong={isSum ? '' : undefined}>
              <th scope="row" role="rowheader">
                {first === undefined ? null : <Content {...first} />}
              </th>
              {others.map((cell, index) => {
                const column = columns[index + 1]
                return (
                  <td
                    key={column?.name}
                    role="cell"
                    data-numeric={column?.isNumeric === true ? '' : undefined}
                    data-label={column?.name}
                  >
                    <Content {...cell} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  )
}
