import type { ReactNode } from 'react'

interface Props {
  readonly caption: string
  readonly heads: readonly string[]
  /** Rows of cells; the first cell of each names it. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}

/** A table of the record or of the assessment, which scrolls by itself where the screen is narrow. */
export function ProcessingTable({ caption, heads, rows }: Props) {
  return (
    <div className="processing__table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [first, ...others] }) => (
            <tr key={id}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                <td key={heads[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Several things said in one cell. */
export function Said({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length < 2) return <>{lines[0] ?? ''}</>
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

interface BlankProps {
  readonly blanks: readonly { readonly label: string; readonly known?: string; readonly fill?: string }[]
}

/** What is known, and what is left to be filled in by hand. */
export function Blanks({ blanks }: BlankProps) {
  return (
    <dl className="processing__blanks">
      {blanks.map(({ label, known, fill }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {known}
            {fill !== undefined && <span className="processing__fill">{fill}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
