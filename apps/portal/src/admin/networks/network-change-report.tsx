'use client'

import { addDays } from '@kotipesa/domain'
import { useConfig } from '@payloadcms/ui'
import type { NetworkChange, NetworkFigures } from '../../collections/network/reorganise'
import { dayText } from '../../fields/day-text'
import { say, type TextPath } from '../../text'
import { LinkedList, type LinkedLine } from '../linked-list'
import { useLanguage } from '../language/use-language'

const figures: readonly (readonly [figure: keyof NetworkFigures, label: TextPath])[] = [
  ['networks', 'networks.plural'],
  ['mandated', 'networkChanges.mandated'],
  ['meetings', 'networkChanges.meetings'],
]

/** What becomes of networks that are merged, split or ended, and what the figures say then. */
export function NetworkChangeReport({ told, isDone }: { told: NetworkChange; isDone: boolean }) {
  const { config } = useConfig()
  const language = useLanguage()
  const { day, ending, beginning, following, ended, open, before, after } = told
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function address(collection: string, id: string): string {
    return `${config.routes.admin}/collections/${collection}/${id}`
  }
  function linked({ collection, id, title }: NetworkChange['open'][number]): LinkedLine {
    return { key: id, href: address(collection, id), title }
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
        lines={beginning.map(({ id, title }) => ({ key: id, href: isDone ? address('networks', id) : null, title }))}
      />
      <LinkedList title={words('networkChanges.follows')} lines={following.map(linked)} />
      <LinkedList title={words('networkChanges.ended')} lines={ended.map(linked)} />
      <LinkedList title={words('networkChanges.open')} lines={open.map(linked)} />
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
          {figures.map(([figure, label]) => (
            <tr key={figure}>
              <th scope="row">{words(label)}</th>
              <td>{before[figure]}</td>
              <td>{after[figure]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {beginning.length > 0 && <p>{words('networkChanges.meetingsStay')}</p>}
    </>
  )
}
