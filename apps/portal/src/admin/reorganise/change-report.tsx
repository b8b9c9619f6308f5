'use client'

import { addDays, type CalendarDate } from '@kotipesa/domain'
import { useConfig } from '@payloadcms/ui'
import { dayText } from '../../fields/day-text'
import { say, type TextPath } from '../../text'
import { LinkedList } from '../linked-list'
import { useLanguage } from '../language/use-language'

interface Named {
  readonly id: string
  readonly title: string
}

interface ChangeReportProps {
  readonly collection: 'teams' | 'networks'
  readonly isDone: boolean
  readonly day: CalendarDate
  readonly ending: readonly Named[]
  readonly beginning: readonly Named[]
  /** What belongs to what ends, by what becomes of it. */
  readonly belonging: readonly (readonly [
    title: TextPath,
    records: readonly (Named & { readonly collection: string })[],
  ])[]
  readonly figures: readonly (readonly [label: TextPath, before: number, after: number])[]
  readonly note: TextPath | null
}

/** What becomes of records that are merged, split, moved or ended, and what the figures say then. */
export function ChangeReport(props: ChangeReportProps) {
  const { collection, isDone, day, ending, beginning, belonging, figures, note } = props
  const { config } = useConfig()
  const language = useLanguage()
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function address(of: string, id: string): string {
    return `${config.routes.admin}/collections/${of}/${id}`
  }
  return (
    <>
      {isDone && <p>{words('reorganisation.done')}</p>}
      <LinkedList
        title={words('reorganisation.ends', { day: dayText(addDays(day, -1)) })}
        lines={ending.map(({ id, title }) => ({ key: id, href: null, title }))}
      />
      <LinkedList
        title={words('reorganisation.begins', { day: dayText(day) })}
        // What was only looked at is not there.
        lines={beginning.map(({ id, title }) => ({ key: id, href: isDone ? address(collection, id) : null, title }))}
      />
      {belonging.map(([title, records]) => (
        <LinkedList
          key={title}
          title={words(title)}
          lines={records.map((each) => ({ key: each.id, href: address(each.collection, each.id), title: each.title }))}
        />
      ))}
      <h3>{words('reorganisation.figures', { day: dayText(day) })}</h3>
      <table className="reorganise__figures">
        <thead>
          <tr>
            <th scope="col">{words('reorganisation.counted')}</th>
            <th scope="col">{words('reorganisation.before')}</th>
            <th scope="col">{words('reorganisation.after')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(([label, before, after]) => (
            <tr key={label}>
              <th scope="row">{words(label)}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {note !== null && <p>{words(note)}</p>}
    </>
  )
}
