import { addDays, helsinkiDay } from '@kotipesa/domain'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startPortal, type Portal } from './portal'
import { report, reportRound, team } from './records'
import { contact, refusedContact, startRounds, today, type Rounds } from './rounds'

interface Letter {
  readonly to: string
  readonly text: string
}

const letters: Letter[] = []
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: ({ address }, _session, done) => {
    const error = Object.assign(new Error('no such mailbox'), { responseCode: 550 })
    done(address === refusedContact ? error : null)
  },
  onData: (stream, session, done) => {
    let text = ''
    stream.setEncoding('utf8')
    stream.on('data', (part: string) => (text += part))
    stream.on('end', () => {
      // Long lines are folded with "=" at their ends, and other letters than ASCII are written as "=C3=A4".
      const whole = text
        .replaceAll(/=\r?\n/g, '')
        .replaceAll(/(?:=[0-9A-F]{2})+/g, (codes) => decodeURIComponent(codes.replaceAll('=', '%')))
      letters.push({ to: session.envelope.rcptTo[0]?.address ?? '', text: whole })
      done()
    })
  },
})

let portal: Portal
let rounds: Rounds

beforeAll(async () => {
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve))
  // Messages are delivered by the portal as it runs.
  process.env.NEXT_RUNTIME = 'nodejs'
  process.env.SMTP_URL = `smtp://127.0.0.1:${(mailServer.server.address() as AddressInfo).port}`
  portal = await startPortal()
  rounds = await startRounds(portal)
  await rounds.editor.create('teams', team('08', { name: 'Entinen tiimi', validUntil: '2020-01-01' }))
  await (await portal.as('editor03')).create('teams', team('03', { name: 'Naapurin tiimi' }))
})
afterAll(async () => {
  await portal.stop()
  delete process.env.SMTP_URL
  delete process.env.NEXT_RUNTIME
  await new Promise<void>((resolve) => mailServer.close(resolve))
})

describe('opening a round', () => {
  it('asks the active teams of the region, and sends each contact person one link', async () => {
    const { editor, linkTo, progressOf } = rounds
    const { id: round } = await editor.create('report-rounds', reportRound('08', { dueOn: addDays(today, 6) }))
    const first = await editor.post(`/api/report-rounds/${round}/open`, {})
    expect([first.status, first.body]).toEqual([200, { asked: 5, sent: 2 }])
    const again = await editor.post(`/api/report-rounds/${round}/open`, {})
    expect(again.body).toEqual({ asked: 0, sent: 0 })
    await vi.waitFor(() => expect(letters.filter(({ to }) => to === contact)).toHaveLength(1), 20_000)
    const link = /\/r\/[\w-]{43}/.exec(letters[0]?.text ?? '')?.[0]
    expect(link).toBe(await linkTo(round, 0))
    expect(letters[0]?.text).toContain('tiimin Akaan tiimi tilanne raportoidaan')
    const progress = await progressOf(round)
    expect(progress.map(({ teamName, sentAt, hasContact }) => [teamName, sentAt !== null, hasContact])).toEqual([
      ['Akaan tiimi', true, true],
      ['Nokian tiimi', true, true],
      ['Oriveden tiimi', false, false],
      ['Sastamalan tiimi', false, false],
      ['Valkeakosken tiimi', false, false],
    ])
    const openedOn = (await editor.get(`/api/report-rounds/${round}`)).body.openedOn as string
    expect(helsinkiDay(openedOn)).toBe(today)
  })

  it('shows administrators what was sent, without its words, and what the mail server refused', async () => {
    const { editor } = rounds
    const administrator = await portal.as('administrator')
    await vi.waitFor(async () => {
      const { docs } = (await administrator.get('/api/messages?depth=0&sort=recipient')).body as {
        docs: Record<string, unknown>[]
      }
      expect(docs.map(({ recipient, state, body }) => [recipient, state, typeof body])).toEqual([
        [contact, 'sent', 'object'],
        [refusedContact, 'refused', 'string'],
      ])
      expect(docs[1]?.problem).toContain('no such mailbox')
    }, 20_000)
    expect((await editor.get('/api/messages')).status).toBe(403)
    expect((await administrator.post('/api/messages', { subject: 'x' })).status).toBe(403)
  })

  it('is for the region’s editors alone; others see nothing, readers nothing but the progress', async () => {
    const { editor, teams } = rounds
    const { id: round } = await editor.create('report-rounds', reportRound('08'))
    const neighbour = await portal.as('editor03')
    for (const path of ['open', `teams/${teams[0]?.id}/link`, `teams/${teams[0]?.id}/close`]) {
      expect((await neighbour.post(`/api/report-rounds/${round}/${path}`, {})).status).toBe(404)
      expect((await portal.nobody.post(`/api/report-rounds/${round}/${path}`, {})).status).toBeGreaterThanOrEqual(400)
    }
    expect((await neighbour.get(`/api/report-rounds/${round}/progress`)).status).toBe(404)
    const reader = await portal.newAccount([{ region: '08', role: 'reader' }])
    expect((await reader.post(`/api/report-rounds/${round}/open`, {})).status).toBe(403)
    expect((await reader.get(`/api/report-rounds/${round}/progress`)).body).toEqual({ teams: [], mayChange: false })
  })
})

describe('a team’s link', () => {
  it('opens the form with last time’s numbers and takes the report, typed the Finnish way', async () => {
    const { editor, teams, linkTo, openRound, progressOf, send, reportsOf } = rounds
    await editor.create(
      'team-reports',
      report('08', teams[2]?.id ?? '', { reportedOn: '2025-10-09', children: 61, caseHolders: 3.5, joined: 2 }),
    )
    const round = await openRound()
    const link = await linkTo(round, 2)
    const form = await portal.nobody.get(link)
    expect(form.status).toBe(200)
    expect(form.text).toContain('<h1>Oriveden tiimi</h1>')
    expect(form.text).toMatch(/name="children"[^>]* value="61"/)
    expect(form.text).toMatch(/name="caseHolders"[^>]* value="3,5"/)
    expect(form.text).toMatch(/name="joined"[^>]* value=""/)
    const fields = {
      day: '3.9.2026',
      children: '62',
      caseHolders: '3,5',
      faceToFaceShare: '52,5',
      'members.coordinator': '0,5',
      'criteria.held-weekly': '',
      sharedResponsibility: 'partly',
    }
    const sent = await send(link, fields)
    expect([sent.status, sent.text]).toEqual([200, expect.stringContaining('Tässä on tiimin peili')])
    await send(link, { ...fields, children: '70' })
    const stored = await reportsOf(2)
    expect(stored).toHaveLength(2)
    expect(stored[1]).toMatchObject({
      region: '08',
      children: 62,
      caseHolders: 3.5,
      faceToFaceShare: 0.525,
      sharedResponsibility: 'partly',
      members: { coordinator: 0.5 },
    })
    expect(String(stored[1]?.reportedOn)).toMatch(/^2026-09-03/)
    const [, , progress] = await progressOf(round)
    expect([progress?.report, progress?.openedAt !== null, progress?.reportedAt !== null]).toEqual([
      stored[1]?.id,
      true,
      true,
    ])
    const corrected = await send(`${link}?correct=1`, { ...fields, children: '63' })
    expect(corrected.text).toContain('Tässä on tiimin peili')
    expect((await reportsOf(2)).map(({ children }) => children)).toEqual([61, 63])
  })

  it('keeps what was typed and says what is wrong, and asks about what is odd', async () => {
    const { editor, teams, linkTo, openRound, send, reportsOf } = rounds
    await editor.create('team-reports', report('08', teams[3]?.id ?? '', { reportedOn: '2025-10-09', children: 20 }))
    const round = await openRound()
    const link = await linkTo(round, 3)
    const wrong = await send(link, { day: '3.9.2026', children: '22', people: 'viisi', trainedPeople: '3' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toMatch(
      /name="people"[^>]*aria-describedby="people-problem"[^>]*aria-invalid="true"[^>]*value="viisi"/,
    )
    expect(wrong.text).toContain('Raporttia ei vielä tallennettu')
    const odd = { day: '3.9.2026', children: '80', meetingsPlanned: '4', meetingsHeld: '9' }
    const asked = await send(link, odd)
    expect(asked.status).toBe(400)
    expect(asked.text).toContain('Lapsia asiakkaana: edellisessä raportissa oli 20, nyt 80.')
    const ids = [...asked.text.matchAll(/name="confirmed" value="([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(ids).toEqual(['held:9/4', 'changed:children:20/80'])
    expect((await reportsOf(3)).length).toBe(1)
    expect((await send(link, { ...odd, confirmed: ids })).status).toBe(200)
    expect((await reportsOf(3))[1]).toMatchObject({ children: 80, meetingsHeld: 9 })
  })

  it('leads nowhere once it is closed, and a new one leads there again', async () => {
    const { editor, teams, linkTo, openRound } = rounds
    const round = await openRound()
    const link = await linkTo(round, 4)
    expect((await editor.post(`/api/report-rounds/${round}/teams/${teams[4]?.id}/close`, {})).status).toBe(200)
    expect((await portal.nobody.get(link)).status).toBe(404)
    const other = await linkTo(round, 4)
    expect(other).not.toBe(link)
    expect((await portal.nobody.get(other)).status).toBe(200)
    await editor.delete(`/api/report-rounds/${round}`)
    expect((await portal.nobody.get(other)).status).toBe(404)
  })

  it('takes no first report after the round is over', async () => {
    const { editor, linkTo, openRound, send } = rounds
    const round = await openRound(addDays(today, -14))
    const link = await linkTo(round, 4)
    expect((await portal.nobody.get(link)).status).toBe(200)
    await editor.patch(`/api/report-rounds/${round}`, { closedOn: addDays(today, -1) })
    expect((await portal.nobody.get(link)).status).toBe(404)
    expect((await send(link, { day: '3.9.2026' })).status).toBe(404)
  })

  it('cannot be guessed: wrong ones are 404, and too many of them 429', async () => {
    for (const guess of ['x', 'a'.repeat(43), '..%2fadmin'])
      expect((await portal.nobody.get(`/r/${guess}`)).status).toBe(404)
    const statuses: number[] = []
    for (let time = 0; time < 22; time += 1) statuses.push((await portal.nobody.get(`/r/${'b'.repeat(43)}`)).status)
    expect(statuses.at(-1)).toBe(429)
  })
})
