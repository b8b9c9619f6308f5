'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { dayText } from '../../fields/day-text'
import { rowsOf } from '../../fields/rows-of'
import { say, type TextPath } from '../../text'
import type { AskedTrainer } from '../../trainers/asked-trainer'
import { useLanguage } from '../language/use-language'

type Fields = Readonly<Record<string, unknown>>
type Words = (path: TextPath, values?: Record<string, string | number>) => string

interface Person {
  readonly id: string
  readonly name: string
}

function stateOf(asked: AskedTrainer | undefined, words: Words): string {
  if (asked === undefined) return words('trainerQuestions.notAsked')
  const { askedAt, openedAt, answer, answeredAt } = asked
  if (answer === 'yes') return words('trainerQuestions.yesOn', { day: dayText(answeredAt) })
  if (answer === 'no') return words('trainerQuestions.noOn', { day: dayText(answeredAt) })
  const opened = openedAt === null ? [] : [words('trainerQuestions.openedOn', { day: dayText(openedAt) })]
  return [words('trainerQuestions.askedOn', { day: dayText(askedAt) }), ...opened].join(' · ')
}

/** The saved training's trainers, as far as the reader may see who they are. */
async function peopleOf(own: string, signal: AbortSignal): Promise<readonly Person[]> {
  const reply = await fetch(`${own}?depth=1`, { credentials: 'include', signal })
  if (!reply.ok) return []
  return rowsOf(((await reply.json()) as Fields).trainers).flatMap(({ trainer }) => {
    if (typeof trainer === 'string') return [{ id: trainer, name: '' }]
    const { id, title } = (trainer ?? {}) as Fields
    return id === undefined ? [] : [{ id: String(id), name: String(title) }]
  })
}

async function askedOf(own: string, signal?: AbortSignal): Promise<readonly AskedTrainer[] | null> {
  const reply = await fetch(`${own}/questions`, { credentials: 'include', signal })
  return reply.ok ? ((await reply.json()) as { asked: AskedTrainer[] }).asked : null
}

/** Whether the trainers of the saved training were asked, and what they answered; with the button that asks them. */
export function AskedTrainers() {
  const { id, hasSavePermission, savedDocumentData } = useDocumentInfo()
  const isModified = useFormModified()
  const { config } = useConfig()
  const language = useLanguage()
  const [people, setPeople] = useState<readonly Person[]>([])
  const [asked, setAsked] = useState<readonly AskedTrainer[] | null>(null)
  const [links, setLinks] = useState<Readonly<Record<string, string>>>({})
  const [said, setSaid] = useState('')
  const words: Words = (path, values) => say({ i18n: { language } }, path, values)
  const own = id === undefined ? null : `${config.routes.api}/trainings/${String(id)}`
  const isOpen = savedDocumentData?.status === 'planned' || savedDocumentData?.status === 'ongoing'
  useEffect(() => {
    if (own === null || !isOpen) return undefined
    const controller = new AbortController()
    const { signal } = controller
    const found = Promise.all([peopleOf(own, signal), askedOf(own, signal)])
    found.then(
      ([those, answers]) => {
        setPeople(those)
        setAsked(answers)
      },
      () => undefined,
    )
    return () => controller.abort()
  }, [own, isOpen])
  async function act(path: string, data: object = {}): Promise<Fields | null> {
    const reply = await fetch(`${own}/${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(data),
    }).catch(() => null)
    if (!reply?.ok) toast.error(words('common.failed'))
    const answers = own === null ? null : await askedOf(own).catch(() => null)
    if (answers !== null) setAsked(answers)
    return reply?.ok ? ((await reply.json()) as Fields) : null
  }
  async function ask(): Promise<void> {
    const body = await act('ask')
    if (body === null) return
    setSaid(words('trainerQuestions.askedNow', { asked: Number(body.asked), sent: Number(body.sent) }))
  }
  async function show(trainer: string): Promise<void> {
    const body = await act(`trainers/${trainer}/link`)
    if (body !== null) setLinks({ ...links, [trainer]: String(body.link) })
  }
  if (own === null || !isOpen || people.length === 0 || asked === null) return null
  return (
    <section className="make-training asked-trainers" aria-labelledby="asked-trainers-title">
      <h2 id="asked-trainers-title">{words('trainerQuestions.askTitle')}</h2>
      <p>{words('trainerQuestions.askHelp')}</p>
      <ul>
        {people.map((person, index) => {
          const state = asked.find(({ trainer }) => trainer === person.id)
          const name = person.name || `${words('trainerQuestions.trainer')} ${index + 1}`
          return (
            <li key={person.id} data-answer={state?.answer ?? 'none'}>
              <strong>{name}</strong>: {stateOf(state, words)}
              {state !== undefined && !state.hasEmail && <p>{words('trainerQuestions.noEmail')}</p>}
              {links[person.id] !== undefined && (
                <p>
                  <code>{links[person.id]}</code>
                </p>
              )}
              {state !== undefined && hasSavePermission && (
                <div className="asked-trainers__acts">
                  <Button type="button" buttonStyle="secondary" size="small" onClick={() => void show(person.id)}>
                    {words('trainerQuestions.showLinkOf', { name })}
                  </Button>
                  {(['yes', 'no'] as const).map((answer) => (
                    <Button
                      key={answer}
                      type="button"
                      buttonStyle="secondary"
                      size="small"
                      onClick={() => void act(`trainers/${person.id}/answer`, { answer })}
                    >
                      {words(answer === 'yes' ? 'trainerQuestions.markYes' : 'trainerQuestions.markNo', { name })}
                    </Button>
                  ))}
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {hasSavePermission && (
        <Button type="button" onClick={() => void ask()} disabled={isModified}>
          {words('trainerQuestions.ask')}
        </Button>
      )}
      <p role="status">{isModified ? words('trainerQuestions.saveFirst') : said}</p>
    </section>
  )
}
