import { expect, it } from 'vitest'
import { attendanceByRegion, attendanceTotal, hasAttendanceTwice } from './attendance'

it('is told in all where it is told by group, and by nobody else', () => {
  expect(attendanceTotal([])).toBeNull()
  expect(attendanceTotal([{ group: 'member', count: 0 }])).toEqual({ attendees: 0, expertsByExperience: false })
  const none = [
    { group: 'partner', sector: 'teaching', count: 3 },
    { group: 'expert-by-experience', count: 0 },
  ] as const
  expect(attendanceTotal(none)).toEqual({ attendees: 3, expertsByExperience: false })
  const some = [...none, { group: 'expert-by-experience', region: '03', count: 1 }] as const
  expect(attendanceTotal(some)).toEqual({ attendees: 4, expertsByExperience: true })
})

it('is told by region, the one that keeps the meeting first and under its own name', () => {
  const rows = [
    { group: 'member', region: '90', count: 2 },
    { group: 'member', region: '03', count: 4 },
    { group: 'member', region: null, count: 9 },
    { group: 'other', region: '08', count: 1 },
    { group: 'other', region: '03', count: 1 },
  ] as const
  expect(attendanceByRegion(rows, '08')).toEqual([
    { region: '08', count: 10 },
    { region: '03', count: 5 },
    { region: '90', count: 2 },
  ])
})

it('names each group of a sector and a region once', () => {
  const teaching = { group: 'partner', sector: 'teaching', count: 1 } as const
  expect(hasAttendanceTwice([teaching, { ...teaching, sector: 'psychiatry' }, { ...teaching, region: '03' }])).toBe(
    false,
  )
  expect(hasAttendanceTwice([teaching, { ...teaching, region: null, count: 4 }])).toBe(true)
})
