import { addDays, helsinkiDay } from '@kotipesa/domain'
import { expect } from 'vitest'
import type { Reply } from './client'
import type { Portal } from './portal'
import { person, team, trainer, training } from './records'

/** The day of the trainings that trainers are asked to hold. */
export const day = addDays(helsinkiDay(new Date()), 60)
export const effort = { planningDays: 2.5, trainingDays: 6, consultationDays: 1.5 }

/** Makes a team of 08 and those who could train it: two of its own, one lent by 03 and one whom 03 keeps; their ids. */
export async function trainersToAsk(
  portal: Portal,
): Promise<Record<'team' | 'one' | 'other' | 'lent' | 'kept', string>> {
  const [editor, neighbour] = [await portal.as('editor08'), await portal.as('editor03')]
  const { id: known } = await editor.create(
    'people',
    person('08', { name: 'Kysytty Kouluttaja', email: 'kysytty@example.org', languages: ['sv'] }),
  )
  const profession = 'family-therapist'
  return {
    team: (await editor.create('teams', team('08', { name: 'Akaan tiimi', municipality: '020' }))).id,
    one: (await editor.create('trainers', trainer('08', { person: known, municipalitiesServed: ['020'] }))).id,
    other: (await editor.create('trainers', trainer('08', { profession }))).id,
    lent: (await neighbour.create('trainers', trainer('03', { profession, lentTo: ['08'] }))).id,
    kept: (await neighbour.create('trainers', trainer('03', { profession }))).id,
  }
}

/** A planned training of a team by these trainers. */
export function plannedFor(
  trained: string | undefined,
  trainers: readonly string[],
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  const rows = trainers.map((each) => ({ trainer: each, ...effort }))
  const sessions = [{ date: day, hours: 7 }]
  return training('08', { status: 'planned', sessions, teams: [trained], trainers: rows, ...more })
}

/** The address at which a trainer answers. */
export async function questionLink(portal: Portal, of: string, to: string): Promise<string> {
  const reply = await (await portal.as('editor08')).post(`/api/trainings/${of}/trainers/${to}/link`, {})
  expect([reply.status, reply.headers.get('cache-control')]).toEqual([200, 'no-store'])
  return new URL(String(reply.body.link)).pathname
}

/** Answers as the form of the page does. */
export function sendAnswer(portal: Portal, link: string, answer: string): Promise<Reply> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: portal.origin }
  return portal.nobody.send('POST', link, new URLSearchParams({ answer }).toString(), headers)
}
