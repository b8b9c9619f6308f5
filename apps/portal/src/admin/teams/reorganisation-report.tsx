'use client'

import type { Reorganisation } from '../../collections/team/reorganise'
import { dayText } from '../../fields/day-text'
import { say } from '../../text'
import { useLanguage } from '../language/use-language'
import { ChangeReport } from '../reorganise/change-report'

/** What becomes of teams that are merged, split or moved, and what the figures say then. */
export function ReorganisationReport({ told, isDone }: { told: Reorganisation; isDone: boolean }) {
  const reader = { i18n: { language: useLanguage() } }
  const { day, ending, beginning, following, open, before, after } = told
  const untrained = ending.filter(({ trainedOn }) => trainedOn === null).map(({ title }) => title)
  function trainedText(trainedOn: string | null): string {
    if (trainedOn !== null) return say(reader, 'reorganisation.trained', { day: dayText(trainedOn) })
    return say(reader, 'reorganisation.untrained', { teams: untrained.join(', ') })
  }
  return (
    <ChangeReport
      collection="teams"
      isDone={isDone}
      day={day}
      ending={ending}
      beginning={beginning.map(({ id, title, trainedOn }) => ({ id, title: `${title} – ${trainedText(trainedOn)}` }))}
      belonging={[
        ['reorganisation.follows', following],
        ['reorganisation.open', open],
      ]}
      figures={[
        ['teams.plural', before.teams, after.teams],
        ['reorganisation.trainedTeams', before.trained, after.trained],
      ]}
      note="reorganisation.reportsStay"
    />
  )
}
