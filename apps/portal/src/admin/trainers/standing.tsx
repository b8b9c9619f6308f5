'use client'

import {
  daysForTraining,
  entryConditionOf2019,
  isCalendarDate,
  pairGaps,
  requirementStates,
  strengths,
  trainerModules,
  trainerRequirements,
  type PairGap,
  type ProfessionId,
  type RequirementState,
  type TrainerConditions,
} from '@kotipesa/domain'
import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { dayOf } from '../../fields/day-value'
import { rowsOf } from '../../fields/rows-of'
import { say, type TextPath } from '../../text'
import { capitalised } from '../../text/capitalised'
import type { TrainerDays } from '../../trainers/trainer-days'
import { useLanguage } from '../language/use-language'

type Fields = Readonly<Record<string, unknown>>
type Words = (path: TextPath, values?: Record<string, string | number>) => string

const stateWords = {
  met: 'trainers.met',
  unmet: 'trainers.unmet',
  unknown: 'trainers.unknown',
} as const satisfies Record<RequirementState, TextPath>

const gapWords = {
  'same-person': 'trainers.gapSamePerson',
  'no-social-worker': 'trainers.gapSocialWorker',
  'no-family-therapist': 'trainers.gapFamilyTherapist',
} as const satisfies Record<PairGap, TextPath>

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

function Requirements({ trainer, words }: { trainer: Fields; words: Words }) {
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
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Days({ trainer, days, words }: { trainer: Fields; days: TrainerDays; words: Words }) {
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

async function json<Answer>(address: string, signal: AbortSignal): Promise<Answer | null> {
  const reply = await fetch(address, { credentials: 'include', signal }).catch(() => null)
  return reply?.ok ? ((await reply.json()) as Answer) : null
}

/** How the trainer in the form stands: days against the share, what is required, pair and duty; it follows what one types. */
export function Standing() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const [fields] = useAllFormFields()
  const language = useLanguage()
  const [days, setDays] = useState<TrainerDays | null>(null)
  const [partner, setPartner] = useState<Fields | null>(null)
  const trainer: Fields = reduceFieldsToValues(fields, true)
  const api = config.routes.api
  const partnerId = typeof trainer.pairPartner === 'string' ? trainer.pairPartner : null
  const ownId = id === undefined ? null : String(id)
  const words: Words = (path, values) => say({ i18n: { language } }, path, values)
  useEffect(() => {
    if (ownId === null) return undefined
    const controller = new AbortController()
    void json<TrainerDays>(`${api}/trainers/${ownId}/days`, controller.signal).then(setDays)
    return () => controller.abort()
  }, [api, ownId])
  useEffect(() => {
    const controller = new AbortController()
    const query = partnerId === null ? `where[pairPartner][equals]=${ownId}` : `where[id][equals]=${partnerId}`
    const found =
      partnerId === null && ownId === null
        ? Promise.resolve(null)
        : json<{ docs: Fields[] }>(`${api}/trainers?${query}&limit=1&depth=0`, controller.signal)
    void found.then((reply) => setPartner(reply?.docs[0] ?? null))
    return () => controller.abort()
  }, [api, ownId, partnerId])
  const gaps =
    partner === null || typeof trainer.profession !== 'string'
      ? []
      : pairGaps(
          { id: ownId ?? 'own', profession: trainer.profession as ProfessionId },
          { id: String(partner.id), profession: partner.profession as ProfessionId },
        )
  return (
    <section className="standing" aria-labelledby="standing-title">
      <h2 id="standing-title">{words('trainers.standing')}</h2>
      {days === null ? (
        ownId === null && <p>{words('trainers.daysLater')}</p>
      ) : (
        <Days trainer={trainer} days={days} words={words} />
      )}
      <Requirements trainer={trainer} words={words} />
      <h3>{words('trainers.pairTitle')}</h3>
      <ul>
        {partner === null && <li>{words('trainers.noPartner')}</li>}
        {partner !== null && gaps.length === 0 && (
          <li>
            {String(partner.title)}: {words('trainers.pairWhole')}
          </li>
        )}
        {gaps.map((gap) => (
          <li key={gap}>{words(gapWords[gap])}</li>
        ))}
        {days !== null && (
          <li>
            {words('trainers.duty', {
              teams: days.duty.newTeams,
              municipalities: days.duty.municipalities,
              wanted: entryConditionOf2019.newTeams,
            })}
          </li>
        )}
      </ul>
    </section>
  )
}
