import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../calendar/arithmetic'
import { isActiveOn } from '../calendar/validity'
import { weekdayOf } from '../calendar/weekday'
import { isWorkingDay, workingDaysIn } from '../calendar/working-days'
import { agendaTemplateOf, agendaTemplates } from './agenda-templates'
import { groupKindIds, networkKindIds } from './kinds'
import { isToBeRecorded } from './meeting-states'
import { NetworkError } from './network'
import {
  lastYearsDays,
  partsOfYear,
  proposeYear,
  reportsDueOn,
  usualMeetingsPerYear,
  type MeetingBody,
} from './year-plan'

const year = 2027
const always = { validFrom: '2020-01-01', validUntil: null, days: [] }

const anyDay = fc.integer({ min: 0, max: 1094 }).map((days) => addDays('2026-01-01', days))
const anyBody = fc.record({
  body: fc.constantFrom('network' as const, 'group' as const),
  meetingsPerYear: fc.constantFrom(1, 2, 3, 4, 6, 12),
  days: fc.array(anyDay, { maxLength: 4 }),
  validFrom: anyDay,
  validUntil: fc.option(anyDay),
})
const anyBodies = fc
  .array(anyBody, { maxLength: 8 })
  .map((bodies) => bodies.map((body, index): MeetingBody => ({ ...body, id: `body ${index}` })))

function has(day: string, part: { from: string; until: string }): boolean {
  return part.from <= day && day < part.until
}

describe('the meetings of a year', () => {
  it('are eighteen for five networks that meet twice and two groups that meet four times', () => {
    const bodies = [
      ...networkKindIds.map((id) => ({ id, body: 'network' as const })),
      ...groupKindIds.map((id) => ({ id, body: 'group' as const })),
    ].map((body): MeetingBody => ({ ...always, ...body, meetingsPerYear: usualMeetingsPerYear(body.body) }))
    expect(proposeYear(bodies, year, '2027-01-01')).toHaveLength(18)
  })

  it('lie on working days outside July, while the body exists and can still be invited', () => {
    fc.assert(
      fc.property(anyBodies, anyDay, (bodies, from) => {
        for (const { of, day } of proposeYear(bodies, year, from)) {
          const body = bodies.find(({ id }) => id === of)
          expect(isWorkingDay(day) && day.slice(5, 7) !== '07').toBe(true)
          expect(day >= from && day.startsWith(`${year}-`)).toBe(true)
          expect(body !== undefined && isActiveOn(body, day)).toBe(true)
        }
      }),
    )
  })

  it('are one in each part of the year that has a day for it and no meeting yet, and none in another', () => {
    fc.assert(
      fc.property(anyBodies, anyDay, (bodies, from) => {
        const proposed = proposeYear(bodies, year, from)
        for (const body of bodies) {
          for (const part of partsOfYear(year, body.meetingsPerYear)) {
            const hasOne = body.days.some((day) => has(day, part))
            const hasDay = workingDaysIn(part.from, part.until).some(
              (day) => day >= from && day.slice(5, 7) !== '07' && isActiveOn(body, day),
            )
            const own = proposed.filter(({ of, day }) => of === body.id && has(day, part))
            expect(own).toHaveLength(!hasOne && hasDay ? 1 : 0)
          }
        }
      }),
    )
  })

  it('stay in their month when there is one in each, however many bodies meet', () => {
    const bodies = Array.from({ length: 5 }, (_, index): MeetingBody => {
      return { ...always, id: String(index), body: 'group', meetingsPerYear: 12 }
    })
    const proposed = proposeYear(bodies, year, '2027-01-01')
    const months = proposed.filter(({ of }) => of === '4').map(({ day }) => day.slice(5, 7))
    expect(months).toEqual(['01', '02', '03', '04', '05', '06', '08', '09', '10', '11', '12'])
  })

  it('do not fall on one day while there are others', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 2, 3, 4), { maxLength: 12 }), (counts) => {
        const bodies = counts.map((meetingsPerYear, index): MeetingBody => {
          return { ...always, id: String(index), body: 'network', meetingsPerYear }
        })
        const days = proposeYear(bodies, year, '2027-01-01').map(({ day }) => day)
        expect(new Set(days).size).toBe(days.length)
      }),
    )
  })

  it('refuse a number that does not divide the year into whole months', () => {
    for (const meetingsPerYear of [0, 5, 7, 24, 1.5]) {
      expect(() => proposeYear([{ ...always, id: 'a', body: 'group', meetingsPerYear }], year, '2027-01-01')).toThrow(
        NetworkError,
      )
    }
  })
})

describe("last year's meetings", () => {
  it('come again on the same weekday, or near it, and not where one is planned already', () => {
    const days = ['2026-02-10', '2026-12-25', '2026-09-01', '2027-09-15']
    const body: MeetingBody = { ...always, id: 'a', body: 'network', meetingsPerYear: 4, days }
    expect(lastYearsDays([body], year, '2027-01-01')).toEqual([
      { of: 'a', day: '2027-02-09' },
      { of: 'a', day: '2027-12-23' },
    ])
  })

  it('stay in the year, on working days while the body exists, within a week of where they were', () => {
    fc.assert(
      fc.property(anyBodies, anyDay, (bodies, from) => {
        for (const { of, day } of lastYearsDays(bodies, year, from)) {
          const body = bodies.find(({ id }) => id === of)
          expect(isWorkingDay(day) && day.startsWith(`${year}-`) && day >= from).toBe(true)
          expect(body !== undefined && isActiveOn(body, day)).toBe(true)
          expect(body?.days.some((before) => Math.abs(daysBetween(addDays(before, 364), day)) <= 14)).toBe(true)
        }
      }),
    )
  })

  it('keep their weekday where nothing stands against it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        fc.pre(day.startsWith('2026-') && isWorkingDay(addDays(day, 364)) && addDays(day, 364) >= '2027-01-01')
        const [again] = lastYearsDays(
          [{ ...always, id: 'a', body: 'group', meetingsPerYear: 1, days: [day] }],
          year,
          '2027-01-01',
        )
        if (again !== undefined) expect(weekdayOf(again.day)).toBe(weekdayOf(day))
      }),
    )
  })
})

describe('a meeting', () => {
  it('begins from the agenda that the documents have for its kind', () => {
    expect(agendaTemplateOf('trainers')).toBe('trainers-meeting')
    expect(agendaTemplateOf('coordinators')).toBe('network-meeting')
    expect(agendaTemplateOf('steering-group')).toBe('steering-group')
    expect(agendaTemplateOf('project-group')).toBe(null)
    const ids: readonly (string | null)[] = [null, ...agendaTemplates.map(({ id }) => id)]
    for (const kind of [...networkKindIds, ...groupKindIds]) expect(ids).toContain(agendaTemplateOf(kind))
  })

  it('waits to be recorded from the day after its own, while it is planned', () => {
    expect(isToBeRecorded({ state: 'planned', day: '2026-03-02' }, '2026-03-02')).toBe(false)
    expect(isToBeRecorded({ state: 'planned', day: '2026-03-02' }, '2026-03-03')).toBe(true)
    expect(isToBeRecorded({ state: 'held', day: '2026-03-02' }, '2026-03-03')).toBe(false)
    expect(isToBeRecorded({ state: 'cancelled', day: '2026-03-02' }, '2026-03-03')).toBe(false)
  })
})

describe('the rounds of reports', () => {
  it('are due on the last working day of April and October', () => {
    expect(reportsDueOn('april', 2027)).toBe('2027-04-30')
    expect(reportsDueOn('october', 2027)).toBe('2027-10-29')
    expect(reportsDueOn('april', 2028)).toBe('2028-04-28')
  })
})
