'use client'

import { documentKinds, planTypes, reportRoundKinds, reportsDueOn } from '@kotipesa/domain'
import { Button, useConfig } from '@payloadcms/ui'
import { dayText } from '../../fields/day-text'
import type { YearBoard } from '../../meetings/year-board'
import { timesOf } from '../../registrations/words'
import { labelIn } from '../../text/label-in'
import { useLanguage } from '../language/use-language'
import { bodyName, monthName, weekday, wordsIn } from './words'

/** The meetings of the year that are settled, and by when reports and national rounds are due, month by month: one printed page. */
export function SettledYear({ board }: { board: YearBoard }) {
  const { config } = useConfig()
  const language = useLanguage()
  const words = wordsIn(language)
  const meetings = board.bodies
    .flatMap((body) => body.meetings.map((meeting) => ({ ...meeting, name: bodyName(body, language) })))
    .filter(({ day }) => day.startsWith(`${board.year}-`))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
  const rounds = board.rounds.flatMap((kind) => (kind === 'own' ? [] : [{ kind, day: reportsDueOn(kind, board.year) }]))
  return (
    <section className="training-plan__part year-plan__settled" aria-labelledby="year-settled">
      <h2 id="year-settled">{words('yearPlan.planned', { year: board.year })}</h2>
      {meetings.length === 0 && <p>{words('yearPlan.nonePlanned')}</p>}
      {meetings.length + rounds.length + board.returns.length > 0 && (
        <Button type="button" buttonStyle="secondary" onClick={() => window.print()}>
          {words('yearPlan.print')}
        </Button>
      )}
      <div className="year-plan__months">
        {Array.from({ length: 12 }, (_, month) => {
          const prefix = `${board.year}-${String(month + 1).padStart(2, '0')}-`
          const own = meetings.filter(({ day }) => day.startsWith(prefix))
          const due = rounds.filter(({ day }) => day.startsWith(prefix))
          const returned = board.returns.filter(({ day }) => day.startsWith(prefix))
          if (own.length + due.length + returned.length === 0) return null
          return (
            <section key={prefix}>
              <h3>{monthName(month, language)}</h3>
              <ul>
                {own.map((meeting) => (
                  <li key={meeting.id}>
                    {weekday(meeting.day, language)} {dayText(meeting.day)} {timesOf(meeting, language)}{' '}
                    <a href={`${config.routes.admin}/collections/meetings/${meeting.id}`}>{meeting.name}</a>
                  </li>
                ))}
                {due.map(({ kind, day }) => (
                  <li key={kind}>
                    {words('yearPlan.round', { kind: labelIn(reportRoundKinds, kind, language), day: dayText(day) })}
                  </li>
                ))}
                {returned.map(({ id, day, plan, survey, of }) => (
                  <li key={id}>
                    <a href={`${config.routes.admin}/rounds`}>
                      {words('yearPlan.return', {
                        what:
                          plan === null
                            ? labelIn(documentKinds, survey ?? '', language)
                            : labelIn(planTypes, plan, language),
                        of,
                        day: dayText(day),
                      })}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </section>
  )
}
