import { addDays, helsinkiDay } from '@kotipesa/domain'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { registration, training } from './records'
import { entriesIn } from './registering'

interface Letter {
  readonly to: string
  readonly subject: string
  /** The calendars in it, with the method that its mail header tells. */
  readonly calendars: readonly { readonly method: string; readonly content: string }[]
}

function decoded(encoding: string, content: string): string {
  if (encoding === 'base64') return Buffer.from(content, 'base64').toString('utf8')
  const whole = content.replaceAll(/=\r?\n/g, '')
  if (encoding !== 'quoted-printable') return whole
  return whole.replaceAll(/(?:=[0-9A-F]{2})+/g, (codes) => decodeURIComponent(codes.replaceAll('=', '%')))
}

function calendarsOf(mail: string): Letter['calendars'] {
  return mail.split(/^--.*$/m).flatMap((part) => {
    const [head = '', ...body] = part.split('\r\n\r\n')
    const method = /text\/calendar; charset=utf-8;\s+method=(\w+)/i.exec(head)?.[1]
    const encoding = /Content-Transfer-Encoding: (\S+)/i.exec(head)?.[1] ?? ''
    return method === undefined ? [] : [{ method, content: decoded(encoding, body.join('\r\n\r\n')).trim() }]
  })
}

const letters: Letter[] = []
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, session, done) => {
    let text = ''
    stream.setEncoding('utf8')
    stream.on('data', (part: string) => (text += part))
    stream.on('end', () => {
      const [, encoding = '', subject = ''] = /^Subject: (?:=\?UTF-8\?(\w)\?)?(.*)$/im.exec(text) ?? []
      const to = session.envelope.rcptTo[0]?.address ?? ''
      letters.push({ to, subject: `${encoding}${subject}`, calendars: calendarsOf(text) })
      done()
    })
  },
})

let portal: Portal
let editor: Client
const today = helsinkiDay(new Date())
const days = [addDays(today, 30), addDays(today, 31)]
const person = 'aino@kutsu.example.org'

beforeAll(async () => {
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve))
  // Messages are delivered by the portal as it runs.
  process.env.NEXT_RUNTIME = 'nodejs'
  process.env.SMTP_URL = `smtp://127.0.0.1:${(mailServer.server.address() as AddressInfo).port}`
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(async () => {
  await portal.stop()
  delete process.env.SMTP_URL
  delete process.env.NEXT_RUNTIME
  await new Promise<void>((resolve) => mailServer.close(resolve))
})

/** The n-th letter to the person, when it has arrived. */
async function letterOf(count: number): Promise<Letter> {
  return vi.waitFor(
    () => {
      const own = letters.filter(({ to }) => to === person)
      if (own.length < count) throw new Error(`${own.length} of ${count} letters have arrived`)
      return own[count - 1] as Letter
    },
    { timeout: 60_000, interval: 100 },
  )
}

function entriesOf({ calendars }: Letter) {
  return calendars.flatMap(({ content }) => entriesIn({ calendar: content }))
}

describe('invitations by e-mail', () => {
  it('change when a day moves, vanish when it is cancelled or somebody leaves, and nothing doubles', async () => {
    const sessions = days.map((date) => ({ date, hours: 7, startsAt: '9.00', endsAt: '16.00' }))
    const { id } = await editor.create('trainings', training('08', { status: 'planned', sessions }))
    const { id: own } = await editor.create('registrations', registration('08', { training: id }, { email: person }))
    const first = await letterOf(1)
    expect(first.calendars.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST'])
    const [one, two] = entriesOf(first)
    expect(one?.uid).not.toBe(two?.uid)
    for (const each of [one, two]) expect(each).toMatchObject({ method: 'REQUEST', sequence: 0, status: 'CONFIRMED' })

    // The first day moves; the second stays as it is in the calendar.
    const stored = (await editor.get(`/api/trainings/${id}?depth=0`)).body.sessions as { id: string; date: string }[]
    const moved = stored.map((each, index) => (index === 0 ? { ...each, date: addDays(today, 40) } : each))
    expect((await editor.patch(`/api/trainings/${id}`, { sessions: moved })).status).toBe(200)
    const second = await letterOf(2)
    expect(second.calendars.map(({ method }) => method)).toEqual(['REQUEST'])
    expect(entriesOf(second)).toEqual([
      expect.objectContaining({ method: 'REQUEST', uid: one?.uid, sequence: 1, status: 'CONFIRMED' }),
    ])
    expect(entriesOf(second)[0]?.start).toContain(addDays(today, 40))

    // The second day moves and the first is dropped: one mail again.
    const rest = moved.slice(1).map((each) => ({ ...each, date: addDays(today, 41) }))
    expect((await editor.patch(`/api/trainings/${id}`, { sessions: rest })).status).toBe(200)
    expect(entriesOf(await letterOf(3)).map(({ method, uid, sequence }) => [method, uid, sequence])).toEqual([
      ['REQUEST', two?.uid, 2],
      ['CANCEL', one?.uid, 2],
    ])

    // The person leaves and comes back.
    expect((await editor.patch(`/api/registrations/${own}`, { state: 'cancelled' })).status).toBe(200)
    expect(entriesOf(await letterOf(4)).map(({ method, uid, status }) => [method, uid, status])).toEqual([
      ['CANCEL', two?.uid, 'CANCELLED'],
    ])
    expect((await editor.patch(`/api/registrations/${own}`, { state: 'registered' })).status).toBe(200)
    expect(entriesOf(await letterOf(5)).map(({ method, uid }) => [method, uid])).toEqual([['REQUEST', two?.uid]])

    // The whole training is cancelled, and is held after all.
    expect((await editor.patch(`/api/trainings/${id}`, { status: 'cancelled' })).status).toBe(200)
    const off = await letterOf(6)
    expect(off.calendars.map(({ method }) => method)).toEqual(['CANCEL'])
    expect(entriesOf(off)).toEqual([
      expect.objectContaining({ method: 'CANCEL', uid: two?.uid, sequence: 3, status: 'CANCELLED' }),
    ])
    expect((await editor.patch(`/api/trainings/${id}`, { status: 'planned' })).status).toBe(200)
    expect(entriesOf(await letterOf(7))).toEqual([
      expect.objectContaining({ method: 'REQUEST', uid: two?.uid, sequence: 4, status: 'CONFIRMED' }),
    ])
    expect(letters.filter(({ to }) => to === person)).toHaveLength(7)
  })
})
