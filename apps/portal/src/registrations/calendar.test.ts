import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { invitations } from './calendar'
import type { Occasion } from './occasion'

const session = { id: 's1', date: '2026-12-08', startsAt: '09:00', endsAt: '16:00', place: 'Jää', link: null }
const occasion: Occasion = {
  of: 'event',
  id: 'e1',
  region: '08',
  term: 'dialogue',
  name: 'Päivä',
  audience: null,
  capacity: null,
  sessions: [],
  days: [],
  scheduleVersion: 3,
  registered: 0,
  waiting: 0,
  isPublic: true,
  isCancelled: false,
  isCompleted: true,
  openUntil: null,
}
const invitation = {
  method: 'REQUEST',
  language: 'fi',
  sender: 'kotipesa@example.org',
  recipient: 'aino@example.org',
  host: 'example.org',
  now: new Date('2026-11-01T12:00:00Z'),
} as const

function textOf(sessions: readonly Partial<typeof session>[], more: Partial<Occasion> = {}): string {
  const all = sessions.map((each) => ({ ...session, ...each }))
  return invitations({ ...occasion, ...more }, all as never, invitation)
}

function eventsOf(text: string): readonly ICAL.Event[] {
  return text
    .split(/(?<=END:VCALENDAR)\r\n/)
    .filter((one) => one !== '')
    .map(
      (one) =>
        new ICAL.Event(new ICAL.Component(ICAL.parse(one) as unknown[]).getFirstSubcomponent('vevent') ?? undefined),
    )
}

describe('an invitation', () => {
  it('has a name with ä and ö at any place folded between letters, and read back whole', () => {
    const letters = fc.stringMatching(/^[a-zäöåé ]{1,160}$/)
    fc.assert(
      fc.property(letters, (written) => {
        const name = `x${written}x`
        const text = textOf([{}], { name })
        const bytes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length)
        expect(Math.max(...bytes)).toBeLessThanOrEqual(75)
        expect(eventsOf(text)[0]?.summary).toBe(name)
      }),
    )
  })

  it('is from nine to four in Helsinki on the days when the clocks change', () => {
    const spans = eventsOf(textOf([{ date: '2026-10-25' }, { date: '2026-03-29' }])).map(({ startDate, endDate }) =>
      [startDate, endDate].map((time) => time.toJSDate().toISOString()),
    )
    expect(spans).toEqual([
      ['2026-10-25T07:00:00.000Z', '2026-10-25T14:00:00.000Z'],
      ['2026-03-29T06:00:00.000Z', '2026-03-29T13:00:00.000Z'],
    ])
  })

  it('of a whole day ends the day after, as calendars count', () => {
    const [event] = eventsOf(textOf([{ date: '2026-12-31', startsAt: null as never, endsAt: null as never }]))
    expect([event?.startDate.isDate, String(event?.startDate), String(event?.endDate)]).toEqual([
      true,
      '2026-12-31',
      '2027-01-01',
    ])
  })

  it('has an entry of its own for each day, from the portal to whoever is invited, who need not answer', () => {
    const text = textOf([{}, { id: 's2', date: '2026-12-09' }])
    const events = eventsOf(text)
    expect(events.map(({ uid, sequence }) => [uid, sequence])).toEqual([
      ['event-s1@example.org', 3],
      ['event-s2@example.org', 3],
    ])
    for (const { organizer, attendees } of events) {
      expect(organizer).toBe('mailto:kotipesa@example.org')
      expect(attendees.map((each) => String(each.getFirstValue()).toLowerCase())).toEqual(['mailto:aino@example.org'])
      expect(attendees[0]?.getParameter('rsvp')).toBe('FALSE')
    }
    expect(text.match(/^METHOD:.*$/gm)).toEqual(['METHOD:REQUEST', 'METHOD:REQUEST'])
  })
})
