'use client'

import {
  daysForTraining,
  isCalendarDate,
  requirementStates,
  strengths,
  trainerModules,
  trainerRequirements,
  type RequirementState,
  type TrainerConditions,
  type TrainerRequirementId,
} from '@kotipesa/domain'
import { useConfig } from '@payloadcms/ui'
import { dayText } from '../../fields/day-text'
import { dayOf } from '../../fields/day-value'
import { rowsOf } from '../../fields/rows-of'
import type { TextPath } from '../../text'
import { capitalised } from '../../text/capitalised'
import type { TrainerDays } from '../../trainers/trainer-days'
import { useLanguage } from '../language/use-language'

export type Fields = Readonly<Record<string, unknown>>
export type Words = (path: TextPath, values?: Record<string, string | number>) => string

const stateWords = {
  met: 'trainers.met',
  unmet: 'trainers.unmet',
  unknown: 'trainers.unknown',
} as const satisfies Record<RequirementState, TextPath>

/** The field of the form that says whether a requirement is met. */
const answeredBy = {
  'trainer-training': 'modulesPassed',
  'permanent-post': 'permanentPost',
  'training-across-municipalities': 'coversOthers',
  'own-client-work': 'clientWorkKept',
  'other-duties-lightened': 'dutiesLightened',
  'time-share-written-down': 'shareInWriting',
} as const satisfies Record<TrainerRequirementId, string>

function answer(value: unknown): boolean | null {
  return value === 'yes' ? true : value === 'no' ? false : null
}

function conditionsOf(trainer: Fields): TrainerConditions {
  const { modulesPassed } = trainer
  return {
    modulesCompleted: typeof modulesPassed === 'number' ? modulesPassed : null,
    hasPermanentPost: answer(trainer.permanentPost),
    trainsAcrossMunicipalities: answer(trainer.coversOthers),
    hasOwnClientWorkOrLineManagement: answer(trainer.clientWorkKept),
    areOtherDutiesLightened: answer(trainer.dutiesLightened),
    isTimeShareWrittenDown: answer(trainer.shareInWriting),
  }
}

/** Days of a year that the trainer in the form has; `null` while the form does not say when or how much. */
function availableIn(year: number, trainer: Fields): number | null {
  const { timeShare } = trainer
  const validFrom = dayOf(trainer.validFrom)
  if (typeof timeShare !== 'number' || timeShare < 0 || timeShare > 1 || validFrom === null) return null
  const away = rowsOf(trainer.awayPeriods).flatMap((row) => {
    const [firstDay, lastDay] = [dayOf(row.firstDay), dayOf(row.lastDay)]
    return firstDay === null || lastDay === null || !isCalendarDate(firstDay) ? [] : [{ firstDay, lastDay }]
  })
  const presence = { validFrom, validUntil: dayOf(trainer.validUntil), timeShare, away }
  return daysForTraining(presence, `${year}-01-01`, `${year + 1}-01-01`)
}

/** What is required of trainers, how the one in the form stands to it, and by which answers of the form. */
export function Requirements({ trainer, words }: { trainer: Fields; words: Words }) {
  const language = useLanguage()
  const { modulesPassed } = trainer
  return (
    <div className="standing__table" role="region" aria-label={words('trainers.requirementsTitle')} tabIndex={0}>
      <table>
        <caption>{words('trainers.requirementsTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('trainers.requirement')}</th>
            <th scope="col">{words('trainers.strength')}</th>
            <th scope="col">{words('trainers.state')}</th>
            <th scope="col">{words('trainers.evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {requirementStates(conditionsOf(trainer)).map(({ id, state }) => {
            const requirement = trainerRequirements.find((each) => each.id === id)
            const strength = strengths.find((each) => each.id === requirement?.strength)
            const isCounted = id === 'trainer-training' && typeof modulesPassed === 'number'
            return (
              <tr key={id} data-state={state}>
                <th scope="row">{requirement === undefined ? id : capitalised(requirement.label)[language]}</th>
                <td>{strength?.label[language]}</td>
                <td>
                  {words(stateWords[state])}
                  {isCounted &&
                    ` (${words('trainers.modulesOf', { passed: modulesPassed, all: trainerModules.count })})`}
                </td>
                <td>
                  <a href={`#field-${answeredBy[id]}`}>{words(`trainers.${answeredBy[id]}`)}</a>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Days of each year against the share. */
export function Days({ trainer, days, words }: { trainer: Fields; days: TrainerDays; words: Words }) {
  const language = useLanguage()
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return (
    <div className="standing__table" role="region" aria-label={words('trainers.daysTitle')} tabIndex={0}>
      <table>
        <caption>{words('trainers.daysTitle')}</caption>
        <thead>
          <tr>
            {(['year', 'available', 'used', 'planned', 'left'] as const).map((column) => (
              <th key={column} scope="col">
                {words(`trainers.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.years.map(({ year, planned, used }) => {
            const available = availableIn(year, trainer)
            const left = available === null ? null : available - planned - used
            return (
              <tr key={year} data-over={left !== null && left < 0}>
                <th scope="row">{year}</th>
                <td>{available === null ? words('trainers.unknown') : format.format(available)}</td>
                <td>{format.format(used)}</td>
                <td>{format.format(planned)}</td>
                <td>{left === null ? words('trainers.unknown') : format.format(left)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The trainings on which days, and the duty of new teams, rest. */
export function Trainings({ trainings, words }: { trainings: TrainerDays['trainings']; words: Words }) {
  const language = useLanguage()
  const { config } = useConfig()
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  if (trainings.length === 0) return <p>{words('trainers.noTrainings')}</p>
  return (
    <details className="standing__evidence">
      <summary>{words('trainers.evidenceOfDays', { trainings: trainings.length })}</summary>
      <div className="standing__table" role="region" aria-label={words('trainers.trainingsTitle')} tabIndex={0}>
        <table>
          <caption>{words('trainers.trainingsTitle')}</caption>
          <thead>
            <tr>
              {(['training', 'daysHeld', 'planned', 'used'] as const).map((column) => (
                <th key={column} scope="col">
                  {words(`trainers.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trainings.map(({ id, title, firstDay, lastDay, plannedDays, actualDays }, index) => (
              <tr key={id ?? index}>
                <th scope="row">
                  {id === null ? (
                    words('trainers.elsewhere')
                  ) : (
                    <a href={`${config.routes.admin}/collections/trainings/${id}`}>{title}</a>
                  )}
                </th>
                <td>
                  {firstDay === null || lastDay === null
                    ? words('trainers.unknown')
                    : [...new Set([firstDay, lastDay])].map(dayText).join(' – ')}
                </td>
                <td>{format.format(plannedDays)}</td>
                <td>{actualDays === null ? words('trainers.unknown') : format.format(actualDays)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
