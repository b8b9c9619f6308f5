'use client'

import { addDays } from '@kotipesa/domain'
import { useConfig } from '@payloadcms/ui'
import type { Reorganisation } from '../../collections/team/reorganise'
import { dayText } from '../../fields/day-text'
import { say, type TextPath } from '../../text'
import { LinkedList, type LinkedLine } from '../linked-list'
import { useLanguage } from '../language/use-language'

/** What becomes of teams that are merged, split or moved, and what the figures say then. */
export function ReorganisationReport({ told, isDone }: { told: Reorganisation; isDone: boolean }) {
  const { config } = useConfig()
  const language = useLanguage()
  const { day, ending, beginning, following, open, before, after } = told
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function address(collection: string, id: string): string {
    return `${config.routes.admin}/collections/${collection}/${id}`
  }
  function linked({ collection, id, title }: Reorganisation['open'][number]): LinkedLine {
    return { key: id, href: address(collection, id), title }
  }
  const untrained = ending.filter(({ trainedOn }) => trainedOn === null).map(({ title }) => title)
  function trainedText(trainedOn: string | null): string {
    if (trainedOn !== null) return words('reorganisation.trained', { day: dayText(trainedOn) })
    return words('reorganisation.untrained', { teams: untrained.join(', ') })
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
        lines={beginning.map(({ id, title, trainedOn }) => ({
          key: id,
          // What was only looked at is not there.
          href: isDone ? address('teams', id) : null,
          title: `${title} – ${trainedText(trainedOn)}`,
        }))}
      />
      <LinkedList title={words('reorganisation.follows')} lines={following.map(linked)} />
      <LinkedList title={words('reorganisation.open')} lines={open.map(linked)} />
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
          <tr>
            <th scope="row">{words('teams.plural')}</th>
            <td>{before.teams}</td>
            <td>{after.teams}</td>
          </tr>
          <tr>
            <th scope="row">{words('reorganisation.trainedTeams')}</th>
            <td>{before.trained}</td>
            <td>{after.trained}</td>
          </tr>
        </tbody>
      </table>
      <p>{words('reorganisation.reportsStay')}</p>
    </>
  )
}
