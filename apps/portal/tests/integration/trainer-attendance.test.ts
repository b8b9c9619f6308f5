import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client, Reply } from './client'
import { startPortal, type Portal } from './portal'
import { registration, trainer, training } from './records'

const today = helsinkiDay(new Date())
const effort = { planningDays: 1, trainingDays: 1, consultationDays: 0 }

interface Person {
  readonly id: string
  readonly name: string
  readonly attended: readonly string[]
}

let portal: Portal
let editor: Client
let trainerId = ''

beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  trainerId = (await editor.create('trainers', trainer('08'))).id
})
afterAll(() => portal.stop())

function send(link: string, fields: readonly (readonly [string, string])[]): Promise<Reply> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: portal.origin }
  return portal.nobody.send('POST', link, new URLSearchParams(fields.map((each) => [...each])).toString(), headers)
}

interface Held {
  readonly id: string
  readonly link: string
  readonly sessions: readonly string[]
}

/** A training of a trainer who is asked, with people who have registered. */
async function trainingWith(names: readonly string[], dates: readonly string[]): Promise<Held> {
  const sessions = dates.map((date) => ({ date, hours: 7 }))
  const data = training('08', { status: 'ongoing', sessions, trainers: [{ trainer: trainerId, ...effort }] })
  const { id } = await editor.create('trainings', data)
  for (const [index, name] of names.entries()) {
    const more = { name, email: `p${index}@lista.example.org`, note: 'salainen huomio', unit: 'Salainen yksikkö' }
    await editor.create('registrations', registration('08', { training: id }, more))
  }
  await editor.post(`/api/trainings/${id}/ask`, {})
  const { body } = await editor.post(`/api/trainings/${id}/trainers/${trainerId}/link`, {})
  const stored = (await editor.get(`/api/trainings/${id}?depth=0`)).body.sessions as { id: string }[]
  return { id, link: new URL(String(body.link)).pathname, sessions: stored.map((each) => each.id) }
}

async function peopleOf({ id }: Held): Promise<readonly Person[]> {
  return (await editor.get(`/api/trainings/${id}/registrations`)).body.people as Person[]
}

function tick(
  { link }: Held,
  session: string,
  there: readonly string[],
  shown: readonly string[] = [],
): Promise<Reply> {
  return send(link, [
    ['act', 'attendance'],
    ['session', session],
    ...there.map((each) => ['there', each] as const),
    ...shown.map((each) => ['shown', each] as const),
  ])
}

describe('the list of a trainer who has said yes', () => {
  it('has the names of those with a seat and nothing else of them, and notes who was there', async () => {
    const held = await trainingWith(['Aino Lista', 'Eero Lista'], [addDays(today, -7), today, addDays(today, 7)])
    const [first = '', second = '', future = ''] = held.sessions
    const [one, two] = (await peopleOf(held)).map(({ id }) => id) as [string, string]
    expect((await portal.nobody.get(held.link)).text).not.toContain('Aino Lista')
    await tick(held, first, [one])
    expect((await peopleOf(held)).flatMap(({ attended }) => attended)).toEqual([])

    await send(held.link, [['answer', 'yes']])
    const page = await portal.nobody.get(held.link)
    for (const name of ['Aino Lista', 'Eero Lista']) expect(page.text).toContain(name)
    for (const secret of ['@lista', 'salainen huomio', 'Salainen yksikkö', future]) {
      expect(page.text).not.toContain(secret)
    }
    expect(page.text).toContain(`name="session" value="${second}"`)

    const saved = await tick(held, first, [one, two])
    expect([saved.status, saved.text.includes('Tallennettu.')]).toEqual([200, true])
    await tick(held, second, [two])
    // Unticked is what the form showed as ticked; what it did not show stays.
    await tick(held, first, [], [two])
    await tick(held, future, [one, two])
    const attended = new Map((await peopleOf(held)).map((person) => [person.id, person.attended]))
    expect([attended.get(one), attended.get(two)]).toEqual([[first], [second]])
  })

  it('is of the sessions that the trainer holds', async () => {
    const { id: other } = await editor.create('trainers', trainer('08', { profession: 'family-therapist' }))
    const held = await trainingWith(['Oma Osallistuja'], [addDays(today, -7), today])
    const [first = '', second = ''] = held.sessions
    await send(held.link, [['answer', 'yes']])
    await tick(
      held,
      second,
      (await peopleOf(held)).map((each) => each.id),
    )
    const sessions = [
      { id: first, date: addDays(today, -7), hours: 7 },
      { id: second, date: today, hours: 7, heldBy: [other] },
    ]
    const trainers = [trainerId, other].map((each) => ({ trainer: each, ...effort }))
    await editor.patch(`/api/trainings/${held.id}`, { trainers, sessions })
    const page = await portal.nobody.get(`${held.link}?session=${second}`)
    expect([page.text.includes(second), page.text.includes(`name="session" value="${first}"`)]).toEqual([false, true])
    const people = await peopleOf(held)
    await tick(
      held,
      second,
      [],
      people.map((each) => each.id),
    )
    expect((await peopleOf(held)).map(({ attended }) => attended)).toEqual([[second]])
  })

  it('leads to no other training, and takes nobody who is not on it', async () => {
    const own = await trainingWith(['Oma Osallistuja'], [today])
    const other = await trainingWith(['Muu Osallistuja'], [today])
    await send(own.link, [['answer', 'yes']])
    const [stranger] = await peopleOf(other)
    await tick(own, other.sessions[0] ?? '', [stranger?.id ?? ''])
    await tick(own, own.sessions[0] ?? '', [stranger?.id ?? '', 'x'])
    expect((await peopleOf(other)).map(({ attended }) => attended)).toEqual([[]])
    const page = await portal.nobody.get(`${own.link}?session=${other.sessions[0]}`)
    expect([page.text.includes('Oma Osallistuja'), page.text.includes('Muu Osallistuja')]).toEqual([true, false])
  })

  it('closes with a no, with a cancelled seat and with the training', async () => {
    const held = await trainingWith(['Peruva Osallistuja', 'Jäävä Osallistuja'], [today])
    await send(held.link, [['answer', 'yes']])
    const leaving = (await peopleOf(held)).find(({ name }) => name.startsWith('Peruva'))
    await editor.patch(`/api/registrations/${leaving?.id}`, { state: 'cancelled' })
    expect((await portal.nobody.get(held.link)).text).not.toContain('Peruva Osallistuja')
    await send(held.link, [['answer', 'no']])
    expect((await portal.nobody.get(held.link)).text).not.toContain('Jäävä Osallistuja')
    await send(held.link, [['answer', 'yes']])
    await editor.patch(`/api/trainings/${held.id}`, { status: 'cancelled' })
    expect((await portal.nobody.get(held.link)).status).toBe(404)
  })

  it('opens on the first day', async () => {
    const held = await trainingWith(['Tuleva Osallistuja'], [addDays(today, 1)])
    await send(held.link, [['answer', 'yes']])
    const page = await portal.nobody.get(held.link)
    expect([page.text.includes('Tuleva Osallistuja'), page.text.includes('Ensimmäisestä koulutuspäivästä')]).toEqual([
      false,
      true,
    ])
  })
})
