'use client'

import { entryConditionOf2019, pairGaps, type PairGap, type ProfessionId } from '@kotipesa/domain'
import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import { say, type TextPath } from '../../text'
import type { TrainerDays } from '../../trainers/trainer-days'
import { useLanguage } from '../language/use-language'
import { Days, Requirements, Trainings, type Fields, type Words } from './standing-tables'

const gapWords = {
  'same-person': 'trainers.gapSamePerson',
  'no-social-worker': 'trainers.gapSocialWorker',
  'no-family-therapist': 'trainers.gapFamilyTherapist',
} as const satisfies Record<PairGap, TextPath>

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
        <>
          <Days trainer={trainer} days={days} words={words} />
          <Trainings trainings={days.trainings} words={words} />
        </>
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
