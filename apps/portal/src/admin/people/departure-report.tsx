'use client'

import { useConfig } from '@payloadcms/ui'
import { dayText } from '../../fields/day-text'
import { say, type TextPath } from '../../text'
import type { Departure, Named } from '../../collections/person/leave'
import { LinkedList, type LinkedLine } from '../linked-list'
import { useLanguage } from '../language/use-language'

/** What ends when somebody leaves, and what stays open for others to go on with. */
export function DepartureReport({
  departure,
  person,
  isDone,
}: {
  departure: Departure
  person: string
  isDone: boolean
}) {
  const { config } = useConfig()
  const language = useLanguage()
  const { lastDay, ending, neverBegun, trainings, trainingsElsewhere, teams, erasedOn, things } = departure
  function words(path: TextPath, values?: Record<string, string | number>): string {
    return say({ i18n: { language } }, path, values)
  }
  function line(collection: string, { id, title }: Named, note?: string): LinkedLine {
    return { key: id, href: `${config.routes.admin}/collections/${collection}/${id}`, title, note }
  }
  function plain(path: TextPath, values?: Record<string, string | number>): LinkedLine {
    return { key: path, href: null, title: words(path, values) }
  }
  function entry(each: Departure['ending'][number]): LinkedLine {
    const name = each.collection === 'trainers' ? `${words('trainers.singular')}: ${each.title}` : each.title
    return line(each.collection, { id: each.id, title: name })
  }
  const open: readonly LinkedLine[] = [
    ...trainings.map((each) =>
      line('trainings', each, words('people.handOver', { days: each.days.map(dayText).join(', ') })),
    ),
    ...things
      .filter(({ kind }) => kind === 'in-charge' || kind === 'calendar')
      .map((each) => line(each.collection, each, words(`handover.${each.collection}`))),
    ...(trainingsElsewhere > 0 ? [plain('people.elsewhere', { count: trainingsElsewhere })] : []),
    ...teams.map((each) => line('teams', each, words('people.teamWithoutContact'))),
    ...(departure.isResponsibleMissing ? [plain('people.regionWithoutResponsible')] : []),
    ...(departure.hasAccount ? [plain('people.accountStays')] : []),
  ]
  const isNothing = ending.length === 0 && neverBegun.length === 0
  return (
    <>
      {isDone && <p>{words('people.left')}</p>}
      {isNothing && <p>{words('people.endsNothing')}</p>}
      <LinkedList title={words('people.ends', { day: dayText(lastDay) })} lines={ending.map(entry)} />
      <LinkedList title={words('people.neverBegins')} lines={neverBegun.map(entry)} />
      <LinkedList title={words('people.staysOpen')} lines={open} />
      {open.length === 0 && <p>{words('people.nothingOpen')}</p>}
      {things.length > 0 && (
        <p>
          <a href={`${config.routes.admin}/handover?person=${person}&lastDay=${lastDay}`}>
            {words('handover.link', { count: things.length })}
          </a>
        </p>
      )}
      {erasedOn !== null && <p>{words('people.erasedOn', { day: dayText(erasedOn) })}</p>}
    </>
  )
}
