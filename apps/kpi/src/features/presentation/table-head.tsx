/** A column of a table, by the name that stands over it. */
export interface Column {
  readonly name: string
  readonly isNumeric?: boolean
  readonly className?: string | undefined
}

/** The names of the columns of a table whose rows become blocks on narrow screens. */
export function TableHead({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ name, isNumeric = false, className }) => (
          <th
            key={name}
            scope="col"
            role="columnheader"
            data-numeric={isNumeric ? '' : undefined}
            className={className}
          >
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
