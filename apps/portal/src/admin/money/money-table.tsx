import { moneyCellText } from '../../money/cell-text'
import type { MoneyTable as Table } from '../../money/tables'
import type { Language } from '../../text'

/** A table of days and euros under its heading. */
export function MoneyTable({ table, language }: { readonly table: Table; readonly language: Language }) {
  const { id, title, head, rows, hasSum } = table
  const heading = `money-${id}`
  return (
    <div className="money__part">
      <h2 id={heading}>{title}</h2>
      <div className="money__table" role="region" aria-labelledby={heading} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {head.map((each) => (
                <th key={each} scope="col">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }, index) => (
              <tr key={name} className={hasSum && index === rows.length - 1 ? 'money__sum' : undefined}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={head[column + 1]} colSpan={cells.length === 1 ? head.length - 1 : undefined}>
                    {moneyCellText(cell, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
