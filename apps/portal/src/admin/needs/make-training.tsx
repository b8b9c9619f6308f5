'use client'

import { helsinkiDay, isActiveOn } from '@kotipesa/domain'
import { Button, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { dayOf } from '../../fields/day-value'
import { say, type TextPath } from '../../text'
import type { ProposedPair } from '../../trainers/proposed-pair'
import { useLanguage } from '../language/use-language'
import { PairList } from '../trainers/pair-list'
import { nameOf } from '../trainers/pair-words'

type Fields = Readonly<Record<string, unknown>>

function idOf(relation: unknown): string {
  return typeof relation === 'object' && relation !== null ? String((relation as Fields).id) : String(relation)
}

function isActive({ validFrom, validUntil }: Fields): boolean {
  return isActiveOn({ validFrom: dayOf(validFrom) ?? '', validUntil: dayOf(validUntil) }, helsinkiDay(new Date()))
}

/** The button that makes a training of the need in the form, with the pair that is chosen beside it. */
export function MakeTraining() {
  const { id, savedDocumentData, hasSavePermission } = useDocumentInfo()
  const isModified = useFormModified()
  const { config } = useConfig()
  const router = useRouter()
  const language = useLanguage()
  const [trainers, setTrainers] = useState<readonly Fields[]>([])
  const [chosen, setChosen] = useState<readonly string[]>(['', ''])
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const region = savedDocumentData?.region ? idOf(savedDocumentData.region) : null
  const isOffered = id !== undefined && hasSavePermission === true && !savedDocumentData?.training
  function words(path: TextPath): string {
    return say({ i18n: { language } }, path)
  }
  useEffect(() => {
    if (region === null || !isOffered) return undefined
    const controller = new AbortController()
    const query = `where[region][equals]=${region}&sort=title&limit=500&depth=0`
    fetch(`${config.routes.api}/trainers?${query}`, { credentials: 'include', signal: controller.signal })
      .then(async (reply) => (reply.ok ? ((await reply.json()) as { docs: Fields[] }).docs : []))
      .then(
        (found) => setTrainers(found.filter(isActive)),
        () => undefined,
      )
    return () => controller.abort()
  }, [config.routes.api, region, isOffered])
  const wish = {
    region,
    curriculum: savedDocumentData?.curriculum,
    training: null,
    teams: ((savedDocumentData?.teams ?? []) as unknown[]).map(idOf),
    municipality: savedDocumentData?.municipality ?? null,
    days: [],
    term: savedDocumentData?.term ?? null,
  }
  function choose({ people }: ProposedPair): void {
    // Those who are lent by other regions stand in no list of this region's trainers.
    const lent = people.filter((person) => !trainers.some(({ id: own }) => own === person.id))
    setTrainers([...trainers, ...lent.map((person) => ({ id: person.id, title: nameOf(person, language) }))])
    setChosen(people.map((person) => person.id))
  }
  async function make(): Promise<void> {
    setIsBusy(true)
    setProblem('')
    const reply = await fetch(`${config.routes.api}/needs/${String(id)}/training`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ trainers: chosen.filter((each) => each !== '') }),
    }).catch(() => null)
    const body = (await reply?.json().catch(() => null)) as Fields | null
    if (reply?.ok && body) {
      router.push(`${config.routes.admin}/collections/trainings/${String(body.training)}`)
      return
    }
    const [first] = (body?.errors ?? []) as { message: string }[]
    setProblem(first?.message ?? words('common.failed'))
    setIsBusy(false)
  }
  if (!isOffered) return null
  return (
    <section className="make-training" aria-labelledby="make-training-title">
      <h2 id="make-training-title">{words('needs.makeTitle')}</h2>
      <p>{words('needs.makeHelp')}</p>
      <PairList wish={wish} onChoose={(pair) => choose(pair)} />
      {(['needs.firstTrainer', 'needs.secondTrainer'] as const).map((label, index) => (
        <div key={label}>
          <label htmlFor={`make-training-${index}`}>{words(label)}</label>
          <select
            id={`make-training-${index}`}
            value={chosen[index]}
            onChange={(event) => setChosen(chosen.with(index, event.target.value))}
          >
            <option value="">{words('needs.later')}</option>
            {trainers
              .filter((trainer) => !chosen.includes(String(trainer.id)) || chosen[index] === trainer.id)
              .map((trainer) => (
                <option key={String(trainer.id)} value={String(trainer.id)}>
                  {String(trainer.title)}
                </option>
              ))}
          </select>
        </div>
      ))}
      <p role="alert">{problem || (isModified ? words('needs.saveFirst') : '')}</p>
      <Button type="button" onClick={() => void make()} disabled={isBusy || isModified}>
        {words('needs.make')}
      </Button>
    </section>
  )
}
