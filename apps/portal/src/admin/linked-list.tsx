export interface LinkedLine {
  readonly key: string
  /** `null` where there is nothing to open. */
  readonly href: string | null
  readonly title: string
  readonly note?: string
}

/** A list under its heading, each line with its link; nothing where there is no line. */
export function LinkedList({ title, lines }: { title: string; lines: readonly LinkedLine[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ key, href, title: name, note }) => (
          <li key={key}>
            {href === null ? name : <a href={href}>{name}</a>}
            {note !== undefined && ` – ${note}`}
          </li>
        ))}
      </ul>
    </>
  )
}
